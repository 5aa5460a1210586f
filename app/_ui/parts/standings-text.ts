import {useTranslations} from 'next-intl'
import {standings, statementsOf, type Standing} from '#lib/citations/statements.ts'
import type {Claim, Edition} from '#lib/edition/index.ts'
import {sentencesOf} from '#lib/citations/claim-sources.ts'

/** How the sentences of a claim stand, counted: “contradicted in something: 1 · borne out: 2”. */
export function useStandingsText(edition: Edition): (claim: Claim) => string {
  const t = useTranslations('Citations')
  const statements = statementsOf(edition)
  return (claim) => {
    const own = sentencesOf(edition, claim.reach)
    const count = (standing: Standing): number =>
      statements.filter((statement) => statement.standing === standing && own.includes(statement.segment)).length
    return standings
      .flatMap((standing) => {
        const name = t(`standing.${standing}`)
        return count(standing) > 0 ? [`${name}: ${count(standing)}`] : []
      })
      .join(' · ')
  }
}
