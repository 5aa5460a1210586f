import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {RowJudgement} from '#lib/alignment/judgement-list.ts'
import {markedSentences} from '#lib/alignment/marked-sentences.ts'
import type {Edition, Lang} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

interface JudgedSentencesProps {
  readonly edition: Edition
  readonly judgement: RowJudgement
}

/** The sentences that a judgement is about, language by language, with its words marked; a language without words says so. */
export function JudgedSentences({edition, judgement: {phrase, row}}: JudgedSentencesProps): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const looked = (lang: Lang): boolean => (phrase ? phrase.pieces.has(lang) : row.cells.has(lang))
  const isAbsent = (lang: Lang): boolean => (phrase ? phrase.pieces.get(lang)?.length === 0 : row.cells.get(lang)?.length === 0)
  return (
    <dl className="evidence">
      {edition.languages.filter(looked).map((lang) => (
        <div key={lang}>
          <dt>
            {languageName(lang)}
            {isAbsent(lang) && ` · ${t('noCounterpart')}`}
          </dt>
          <dd lang={lang}>
            {markedSentences(edition, row, phrase, lang).map(({marked, text}, index) => (marked ? <mark key={index}>{text}</mark> : text))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
