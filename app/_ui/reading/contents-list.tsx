import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {
  blockNumber,
  correctedText,
  editionInLanguage,
  readableSentence,
  translationInto,
  type Edition,
  type Lang,
  type Locale,
  type OutlineEntry,
  outlineOf
} from '#lib/edition/index.ts'

/** Sections, run-in headings and the author's stages. What is ours, not printed, is in the language of the interface. */
export function ContentsList({
  edition,
  lang,
  locale
}: {
  readonly edition: Edition
  readonly lang: Lang
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Reading')
  /** What a heading in another language says, where the edition translates it. */
  const gloss = (entry: OutlineEntry): ReactNode => {
    if (entry.kind === 'division' || entry.lang === locale || lang !== edition.metadata.lang || !translationInto(edition, locale))
      return undefined
    const heading = entry.unit.segments.find(({id}) => id === entry.anchor || entry.unit.id === entry.anchor)
    const {segment, unit} = readableSentence(edition, heading!.id, locale)
    return <small lang={unit.lang}> {correctedText(unit, segment).replace(/[:.]$/u, '')}</small>
  }
  return (
    <nav className="contents" aria-labelledby="contents">
      <details>
        <summary id="contents">{t('contents')}</summary>
        <ol>
          {outlineOf(editionInLanguage(edition, lang), lang).map((entry, index) => (
            <li key={index} data-depth={entry.depth}>
              <a href={`#${entry.anchor}`}>
                {entry.kind === 'division' ? entry.title[locale] : <span lang={entry.lang}>{entry.title}</span>}
                {gloss(entry)}
                {blockNumber(entry.unit.id) !== undefined && entry.kind !== 'section' && (
                  <>
                    {' '}
                    <span className="at">{blockNumber(entry.unit.id)}</span>
                  </>
                )}
              </a>
            </li>
          ))}
        </ol>
        {edition.divisions.length > 0 && <p className="ours">{t('divisionsAreOurs')}</p>}
        <p className="ours" id="legend">
          {t('legend.title')}
        </p>
        <ul className="legend" aria-labelledby="legend">
          {(['finding', 'uncited', 'evidence', 'contradicted', 'deleted', 'page', 'clause', 'solid', 'dotted', 'dashed'] as const).map(
            (mark) => (
              <li key={mark} data-mark={mark}>
                {t(`legend.${mark}`)}
              </li>
            )
          )}
        </ul>
      </details>
    </nav>
  )
}
