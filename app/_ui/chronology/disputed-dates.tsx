import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {dateConflicts} from '#lib/chronology/date-conflicts.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {datesOfEvidence, entityOf, unitOf, type Edition, type Locale, type StatementEvidence} from '#lib/edition/index.ts'
import {evidenceAnchor} from '#lib/routes/place-route.ts'
import {entityRoute, reportRoute} from '#lib/routes/routes.ts'
import {useDateText} from '../parts/date-text.ts'
import {PlaceLink} from '../parts/place-link.tsx'
import {Spaced} from '../parts/spaced.tsx'

type DatingEvidence = StatementEvidence & {readonly when: EdtfDate}

/** Where a date is not certain: events to which the article gives two that exclude each other, and sentences to which another page gives another. */
export function DisputedDates({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Chronology')
  const dateText = useDateText()
  const conflicts = dateConflicts(edition)
  const otherwise = edition.evidence.filter(isDating).filter((evidence) => disagrees(edition, evidence))
  if (conflicts.length + otherwise.length === 0) return undefined
  return (
    <section aria-labelledby="disputed">
      <h2 id="disputed">{t('disputed')}</h2>
      <p>{t('disputedLead')}</p>
      <ul className="disputed">
        {conflicts.map(({event, statements}) => (
          <li key={event}>
            <Spaced>
              <a href={entityRoute(locale, edition.id, event)}>{entityOf(edition, event).names[locale].name}</a>
              {statements.map(({segment, when}) => (
                <span key={segment.id}>
                  {dateText(when)} <PlaceLink edition={edition} locale={locale} place={segment.id} />
                </span>
              ))}
            </Spaced>
          </li>
        ))}
        {otherwise.map((evidence) => (
          <li key={evidence.id}>
            <Spaced>
              <PlaceLink edition={edition} locale={locale} place={evidence.segment} />
              <span>{t('inArticle', {date: statedDates(edition, evidence).map(dateText).join(', ')})}</span>
              <a href={`${reportRoute(locale, edition.id, 'evidence')}#${evidenceAnchor(evidence.segment)}`}>
                {t('elsewhere', {date: dateText(evidence.when), publisher: evidence.page.publisher ?? new URL(evidence.page.url).host})}
              </a>
            </Spaced>
          </li>
        ))}
      </ul>
    </section>
  )
}

function isDating(evidence: StatementEvidence): evidence is DatingEvidence {
  return evidence.when !== undefined
}

function disagrees(edition: Edition, evidence: DatingEvidence): boolean {
  return evidence.verdict === 'contradicts' && datesOfEvidence(evidence, unitOf(edition, evidence.span.unit)).agreement !== 'agrees'
}

function statedDates(edition: Edition, evidence: DatingEvidence): ReadonlyArray<EdtfDate> {
  return datesOfEvidence(evidence, unitOf(edition, evidence.span.unit)).stated
}
