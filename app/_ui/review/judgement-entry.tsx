import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import type {ListedJudgement, RowJudgement} from '#lib/alignment/judgement-list.ts'
import {judgementPairs} from '#lib/alignment/judgement-pairs.ts'
import {type Edition, type Locale, responsibleNames} from '#lib/edition/index.ts'
import {judgementAnchor} from '#lib/routes/anchors.ts'
import {filterEntry} from '../parts/filter-entry.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {ReviewMarks} from '../parts/review-marks.tsx'
import {RowLink} from '../parts/row-link.tsx'
import {JudgedSentences} from './judged-sentences.tsx'
import {SummaryName} from './summary-name.tsx'

interface JudgementEntryProps {
  readonly edition: Edition
  readonly judgement: ListedJudgement
  readonly locale: Locale
}

/** A judgement in its sentence, with its words and note, who judged, and what reviewers say; scripts add a form. */
export function JudgementEntry({edition, judgement, locale}: JudgementEntryProps): ReactNode {
  const t = useTranslations('Review')
  const study = useTranslations('Study')
  const languageName = useLanguageName()
  const {hash, id, judged, languages, what} = judgement
  const pairs = judgementPairs(judgement, edition.languages).map((pair) => pair.join('-'))
  return (
    <li
      id={judgementAnchor(id)}
      {...filterEntry({what, pair: pairs.join(' '), status: judged.status})}
      {...{[hooks.judgement]: id, [hooks.hash]: hash}}
      className="shift"
    >
      <h3>
        {judgement.what === 'summary' ? (
          <>
            <SummaryName edition={edition} of={judgement.summary.of} locale={locale} /> · {t('what.summary')} ·{' '}
            {languages.map(languageName)}
          </>
        ) : (
          <RowHeading edition={edition} judgement={judgement} locale={locale} />
        )}
      </h3>
      <p className="facts">
        {judgement.what !== 'summary' && `${respOf(edition, judgement, locale)} · `}
        {study(`status.${judged.status}`)} · <code>{id}</code>
      </p>
      {judgement.what === 'summary' ? (
        <p lang={judgement.locale}>{judgement.summary.text[judgement.locale]}</p>
      ) : (
        <JudgedSentences edition={edition} judgement={judgement} />
      )}
      <JudgementNote judgement={judgement} locale={locale} />
      <ReviewMarks reviews={judged.reviews} />
    </li>
  )
}

/** The row, the phrase, and what is said of it. */
function RowHeading({
  edition,
  judgement: {phrase, row, shift},
  locale
}: JudgementEntryProps & {readonly judgement: RowJudgement}): ReactNode {
  const t = useTranslations('Review')
  const study = useTranslations('Study')
  const languageName = useLanguageName()
  const list = new Intl.ListFormat(locale)
  const said = shift
    ? `${study(`shift.${shift.kind}`)}, ${study('inAgainst', {in: list.format(shift.in.map(languageName)), of: list.format(shift.of.map(languageName))})}`
    : t('what.link')
  return (
    <>
      <RowLink edition={edition} locale={locale} row={row.g} />
      {` · ${[...(phrase ? [t('phrase', {number: phrase.id.slice(1)})] : []), said].join(' · ')}`}
    </>
  )
}

/** The note of what is judged: that of the shift, or of the phrase where the link is. */
function JudgementNote({judgement, locale}: Pick<JudgementEntryProps, 'judgement' | 'locale'>): ReactNode {
  if (judgement.what === 'summary') return undefined
  const note = (judgement.shift ?? judgement.phrase)?.note
  return note && <p>{note[locale]}</p>
}

function respOf(edition: Edition, {phrase, shift}: RowJudgement, locale: Locale): string {
  const {resp} = (shift ?? phrase)!
  return responsibleNames(edition, resp)?.[locale] ?? resp
}
