import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {atomName} from '#lib/exports/changes/changes-to-atom.ts'
import {describesWork} from '#lib/exports/describes-work.ts'
import {exportFiles} from '#lib/exports/export-files.ts'
import {signpostingLinks} from '#lib/metadata/signposting-links.ts'
import {structuredData} from '#lib/metadata/structured-data.ts'

/** The files that describe the work; the others describe a file, or say what was found. */
const records = exportFiles.filter(describesWork)
/** Those that the text names: who reads waits for no more. */
const fewRecords = records.filter(({name}) => name !== 'CITATION.cff')

/**
 * What machines read of the article: JSON-LD, which is data and no script that runs, and typed links, which React puts into the head.
 *
 * It stands behind the text, so that who reads a page in order reads the text first.
 */
export function StructuredData({
  edition,
  locale,
  page
}: {
  readonly edition: Edition
  readonly locale: Locale
  readonly page: 'read' | 'title'
}): ReactNode {
  // A `<` could close the script.
  const json = JSON.stringify(structuredData(edition, locale, page === 'title' ? 'whole' : 'brief')).replaceAll('<', '\\u003c')
  const files = page === 'title' ? records : fewRecords
  return (
    <>
      {signpostingLinks(edition, {feed: atomName(locale), files, linkset: 'linkset.json', locale, page}).map(({href, rel, type}) => (
        <link key={`${rel} ${href}`} rel={rel} href={href} {...(type && {type: type.replace(/;.*$/, '')})} />
      ))}
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: json}} />
    </>
  )
}
