import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {claimStatements} from '#lib/citations/statements.ts'
import {noteAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {claimRoute} from '#lib/routes/routes.ts'
import {type Citation, type Edition, type Locale, referenceOf} from '#lib/edition/index.ts'
import {useStandingsText} from '../parts/standings-text.ts'
import {NoteSource} from './note-source.tsx'

interface MarginNoteProps {
  readonly edition: Edition
  readonly citation: Citation
  readonly locale: Locale
  /** Rows of the reading grid that the note may run over: blocks until the next one with a note. */
  readonly rows: number
}

/**
 * The separate sources that a marker stands for, beside its paragraph; scripts put it at the line of its marker, or show it as a card
 * where there is no margin.
 */
export function MarginNote({edition, citation, locale, rows}: MarginNoteProps): ReactNode {
  const t = useTranslations('References')
  const citations = useTranslations('Citations')
  const standingsText = useStandingsText()
  const claim = edition.claims.find(({id}) => id === citation.claim)!
  const {items} = referenceOf(edition, citation.number)
  return (
    <aside
      id={noteAnchor(citation)}
      {...{[hooks.note]: citation.number}}
      role="note"
      lang={locale}
      aria-label={t('note', {number: String(citation.number), count: items.length})}
      style={{['--rows' as string]: rows}}
    >
      <a className="entry" href={`#${referenceAnchor(citation.number)}`}>
        {t('entry', {number: String(citation.number)})}
      </a>
      <ol>
        {items.map((item) => (
          <NoteSource key={item.id} edition={edition} item={item} locale={locale} />
        ))}
      </ol>
      <a className="state" href={claimRoute(locale, edition.id, citation.claim)}>
        {citations('evidence.ofNote', {list: standingsText(claimStatements(edition, claim))})}
      </a>
    </aside>
  )
}
