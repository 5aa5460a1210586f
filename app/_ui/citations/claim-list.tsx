import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {claimDatesInContext, sourceAge, sourceAges} from '#lib/citations/claim-dates.ts'
import {claimSegment, claimSources} from '#lib/citations/claim-sources.ts'
import {dateAxis} from '#lib/dates/date-axis.ts'
import {claimStatements} from '#lib/citations/statements.ts'
import {claimAnchor} from '#lib/routes/place-route.ts'
import {claimRoute} from '#lib/routes/routes.ts'
import {correctedText, readableSentence, translationInto, type Claim, type Edition, type Locale} from '#lib/edition/index.ts'
import {ClaimAxis} from './claim-axis.tsx'
import {claimFindings} from './claim-findings.ts'
import {ClaimName} from '../parts/claim-name.tsx'
import {useStandingsText} from '../parts/standings-text.ts'

/** All claims on one axis of time, each with the sentence in which it begins, its sources and what is known of them. */
export function ClaimList({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  const standingsText = useStandingsText()
  const axis = dateAxis(
    edition.claims.flatMap((claim) => [
      ...claimDatesInContext(edition, claim).map(({mention}) => mention.when),
      ...claimSources(edition, claim).flatMap(({date}) => date ?? [])
    ])
  )
  return (
    <>
      {axis && <p className="facts">{t('axisLead', {first: String(axis.firstYear), last: String(axis.lastYear)})}</p>}
      {translationInto(edition, locale) && <p className="facts">{t('readInTranslation')}</p>}
      <ol className="claims">
        {edition.claims.map((claim) => {
          const {segment, unit} = readableSentence(edition, claimSegment(edition, claim), locale)
          const sources = claimSources(edition, claim)
          const dates = claimDatesInContext(edition, claim)
          return (
            <li key={claim.id} id={claimAnchor(claim.id)}>
              <h2>
                <a href={claimRoute(locale, edition.id, claim.id)}>
                  <ClaimName edition={edition} claim={claim} />
                </a>
              </h2>
              <p lang={unit.lang}>{correctedText(unit, segment)}</p>
              {axis && (
                <ClaimAxis
                  events={dates.flatMap(({mention}) => axis.stretchOf(mention.when) ?? [])}
                  sources={sources.flatMap(({date}) => (date && axis.stretchOf(date)) ?? [])}
                />
              )}
              <p className="facts">
                {[
                  t('sourceCount', {count: sources.length}),
                  ...sourceAges.flatMap((age) => {
                    const count = sources.filter((item) => sourceAge(item, dates) === age).length
                    return count === 0 ? [] : [`${t(`age.${age}`)}: ${count}`]
                  }),
                  t('count', {count: claimFindings(edition, claim).filter(({gravity}) => gravity !== 'none').length}),
                  verdictsOf(edition, claim),
                  standingsText(claimStatements(edition, claim))
                ].join(' · ')}
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )

  function verdictsOf({support}: Edition, {id}: Claim): string {
    const verdicts = [...new Set(support.filter((mark) => mark.claim === id && !mark.voided).map(({verdict}) => verdict))]
    return verdicts.length === 0 ? t('verdict.not-checked') : verdicts.map((verdict) => t(`verdict.${verdict}`)).join(' / ')
  }
}
