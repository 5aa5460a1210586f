import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {counterpartsOf} from '#lib/alignment/counterparts-of.ts'
import {correctedText, type Edition, type Locale} from '#lib/edition/index.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import {mentionAnchor} from '#lib/routes/anchors.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {MarkedText} from '../parts/marked-text.tsx'
import {usePassageName} from '../parts/passage-name.ts'
import {PlaceLink} from '../parts/place-link.tsx'

interface OccurrenceItemProps {
  readonly edition: Edition
  /** Of one entity, in reading order. */
  readonly occurrences: ReadonlyArray<Occurrence>
  /** Which of them. */
  readonly index: number
  readonly locale: Locale
}

/** A mention in its sentence, with the link to the passage, what says the same in the other languages, and the mentions before and after it. */
export function OccurrenceItem({edition, index, locale, occurrences}: OccurrenceItemProps): ReactNode {
  const t = useTranslations('Entities')
  const languageName = useLanguageName()
  const passageName = usePassageName()
  const {mention, segment, unit} = occurrences[index]!
  const counterparts = counterpartsOf(edition, segment)
  return (
    <li id={mentionAnchor(index)}>
      <PlaceLink edition={edition} locale={locale} place={segment.id} /> <MarkedText unit={unit} segment={segment} marks={[mention]} />
      {counterparts.length > 0 && (
        <details>
          <summary>{t('counterparts')}</summary>
          {counterparts.map((counterpart) => {
            const {lang, sentences} = counterpart
            const language = languageName(lang)
            return (
              <p key={lang}>
                <small>{counterpart.by === 'author' ? t('byAuthor', {language}) : t(`byEdition.${counterpart.status}`, {language})}</small>{' '}
                <span lang={lang}>{sentences.map((found) => correctedText(found.unit, found.segment)).join(' ')}</span>
              </p>
            )
          })}
        </details>
      )}
      {occurrences.length > 1 && (
        <nav aria-label={t('aroundMention', {place: passageName(segment.id), number: String(index + 1)})}>
          {index > 0 && <a href={`#${mentionAnchor(index - 1)}`}>{t('previousMention')}</a>}{' '}
          {index + 1 < occurrences.length && <a href={`#${mentionAnchor(index + 1)}`}>{t('nextMention')}</a>}
        </nav>
      )}
    </li>
  )
}
