import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {noteAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {type Citation, type Edition, type Locale, referenceOf} from '#lib/edition/index.ts'
import {NoteSource} from './note-source.tsx'

interface MarginNoteProps {
  readonly edition: Edition
  readonly citation: Citation
  readonly locale: Locale
  /** Rows of the reading grid that the note may run over: blocks until the next one with a note. */
  readonly rows: number
}

/** The separate sources that a marker stands for, beside its paragraph. Where there is no margin, scripts show it as a card. */
export function MarginNote({edition, citation, locale, rows}: MarginNoteProps): ReactNode {
  const t = useTranslations('References')
  const {items} = referenceOf(edition, citation.number)
  return (
    <aside
      id={noteAnchor(citation)}
      data-note={citation.number}
      role="note"
      lang={locale}
      aria-label={t('note', {number: String(citation.number), count: items.length})}
      style={{gridRow: `span ${rows}`}}
    >
      <a className="entry" href={`#${referenceAnchor(citation.number)}`}>
        {t('entry', {number: String(citation.number)})}
      </a>
      <ol>
        {items.map((item) => (
          <NoteSource key={item.id} edition={edition} item={item} locale={locale} />
        ))}
      </ol>
    </aside>
  )
}
