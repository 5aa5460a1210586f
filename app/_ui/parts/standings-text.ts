import {useTranslations} from 'next-intl'
import {countStandings, type Statement} from '#lib/citations/statements.ts'

/** How statements stand, counted, in one line: “contradicted in something: 1 · borne out: 2”. */
export function useStandingsText(): (statements: ReadonlyArray<Statement>) => string {
  const t = useTranslations('Citations')
  return (statements) =>
    countStandings(statements)
      .map(({count, standing}) => t('standingCount', {standing: t(`standing.${standing}`), count: String(count)}))
      .join(' · ')
}
