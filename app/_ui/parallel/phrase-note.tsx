import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {piecesText} from '#lib/alignment/pieces-text.ts'
import {type Edition, type Lang, type Locale, type PhraseLink, responsibleNames} from '#lib/edition/index.ts'
import {ReviewMarks} from '../parts/review-marks.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface PhraseNoteProps {
  readonly edition: Edition
  readonly phrase: PhraseLink
  readonly languages: ReadonlyArray<Lang>
  readonly locale: Locale
}

/** An editor's note on a phrase: its words in the shown languages, the note, and who judged. */
export function PhraseNote({edition, phrase, languages, locale}: PhraseNoteProps): ReactNode {
  const t = useTranslations('Study')
  const {note, pieces, resp, reviews, status} = phrase
  const shown = languages.filter((lang) => (pieces.get(lang)?.length ?? 0) > 0)
  return (
    <li className="shift">
      <p className="places">
        <Spaced>
          {shown.map((lang) => (
            <b key={lang} lang={lang}>
              {piecesText(edition, pieces.get(lang)!)}
            </b>
          ))}
          <span className="facts">{`${responsibleNames(edition, resp)?.[locale] ?? resp} · ${t(`status.${status}`)}`}</span>
        </Spaced>
      </p>
      {note && <p>{note[locale]}</p>}
      <ReviewMarks reviews={reviews} />
    </li>
  )
}
