import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {dayDate} from '#lib/dates/day-date.ts'
import type {Statement} from '#lib/citations/statements.ts'
import {blockNumber, correctedText, readableSentence, type Edition, type Locale} from '#lib/edition/index.ts'
import {evidenceAnchor} from '#lib/routes/place-route.ts'
import {passageRoute} from '#lib/routes/routes.ts'
import {aboutSentences} from '../parts/about-sentences.ts'
import {useDateText} from '../parts/date-text.ts'
import {EvidenceList} from '../parts/evidence-list.tsx'
import {filterEntry} from '../parts/filter-entry.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {usePassageName} from '../parts/passage-name.ts'
import {Spaced} from '../parts/spaced.tsx'
import {StandingName} from '../parts/standing-name.tsx'

interface StatementItemProps {
  readonly edition: Edition
  readonly statement: Statement
  readonly locale: Locale
}

/** A statement of the body: how it stands in one line; the sentence, what pages say of it and where it was looked for, on demand. */
export function StatementItem({edition, locale, statement}: StatementItemProps): ReactNode {
  const t = useTranslations('Citations')
  const dateText = useDateText()
  const languageName = useLanguageName()
  const passageName = usePassageName()
  const {cited, evidence, kinds, searches, segment, standing, unit} = statement
  const shown = readableSentence(edition, segment.id, locale)
  const text = correctedText(shown.unit, shown.segment)
  const filters = filterEntry({
    standing,
    verdict: [...new Set(evidence.map(({verdict}) => verdict))].join(' '),
    kind: kinds.join(' '),
    cited,
    paragraph: String(blockNumber(unit.id) ?? '')
  })
  return (
    <li id={evidenceAnchor(segment.id)} {...aboutSentences(edition, [segment.id])} {...filters}>
      <details>
        <summary>
          <b>{passageName(segment.id)}</b> <StandingName standing={standing} /> <span lang={shown.unit.lang}>{text}</span>
        </summary>
        <p className="facts">
          <Spaced>
            <a href={passageRoute(locale, edition, unit, segment.id)}>{t('evidence.inText')}</a>
            {[...kinds.map((kind) => t(`uncitedKind.${kind}`)), t(`evidence.cited.${cited}`)].join(' · ')}
          </Spaced>
        </p>
        <EvidenceList edition={edition} evidence={evidence} locale={locale} />
        {searches.map(({date, languages}) => (
          <p key={date} className="facts">
            {t('evidence.searchedFor', {date: dateText(dayDate(date)), languages: languages.map(languageName).join(', ')})}
          </p>
        ))}
      </details>
    </li>
  )
}
