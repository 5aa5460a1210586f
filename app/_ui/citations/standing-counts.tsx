import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {countStandings, type Statement} from '#lib/citations/statements.ts'
import {StandingName} from '../parts/standing-name.tsx'

/** How many statements stand in which way; also what the squares of the drawing mean. */
export function StandingCounts({statements}: {readonly statements: ReadonlyArray<Statement>}): ReactNode {
  const t = useTranslations('Citations')
  return (
    <>
      <p>{t('evidence.count', {count: statements.length})}</p>
      <ul className="standing-counts">
        {countStandings(statements).map(({count, standing}) => (
          <li key={standing}>
            <StandingName standing={standing} /> <b>{count}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
