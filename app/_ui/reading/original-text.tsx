import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {printedText, type Locale, type TranslationNote, type Unit} from '#lib/edition/index.ts'
import {Spaced} from '../parts/spaced.tsx'

interface OriginalTextProps {
  /** The block of the print. */
  readonly unit: Unit
  /** What translates it, and the translator's notes on that. */
  readonly translated: Unit
  readonly notes: ReadonlyArray<TranslationNote>
  /** Where both stand side by side, sentence by sentence. */
  readonly rowRoute: string
  readonly locale: Locale
}

/** The author's words of a translated block, in its place, and what the translator says of them; opened without scripts. */
export function OriginalText({unit, translated, notes, rowRoute, locale}: OriginalTextProps): ReactNode {
  const t = useTranslations('Reading')
  return (
    <details className="original" lang={locale}>
      <summary>
        {notes.length > 0
          ? `${t('translation.inOriginal')} · ${t('translation.notes', {count: notes.length})}`
          : t('translation.inOriginal')}
      </summary>
      <p lang={unit.lang}>{unit.corrected}</p>
      <p className="editorial">
        <a href={rowRoute}>{t('translation.beside')}</a>
      </p>
      {notes.map(({note, segment, source, span}) => (
        <p key={`${segment}-${span?.start}`} className="editorial">
          <Spaced>
            {span && <q lang={translated.lang}>{printedText(translated, span)}</q>}
            <span>{note[locale]}</span>
            {source && (
              <a href={source} rel="external noopener">
                {t('translation.source')} {new URL(source).hostname}
              </a>
            )}
          </Spaced>
        </p>
      ))}
    </details>
  )
}
