import type {ReactNode} from 'react'
import {referenceAnchor} from '#lib/routes/anchors.ts'
import type {Edition, Lang, Locale} from '#lib/edition/index.ts'
import {EntryBacklinks} from './entry-backlinks.tsx'
import {PrintedEntry} from './printed-entry.tsx'

/** The reference list as printed, at the end of the text that cites it. */
export function ReferenceList({
  edition,
  lang,
  locale
}: {
  readonly edition: Edition
  readonly lang: Lang
  readonly locale: Locale
}): ReactNode {
  return (
    <ol className="entries">
      {edition.references.map((reference) => (
        <li key={reference.number} id={referenceAnchor(reference.number)} value={reference.number}>
          <PrintedEntry reference={reference} versionDate={edition.metadata.year.toString()} />{' '}
          <EntryBacklinks edition={edition} number={reference.number} locale={locale} here={lang} />
        </li>
      ))}
    </ol>
  )
}
