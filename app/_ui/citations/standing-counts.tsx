import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {standings, type Statement} from '#lib/citations/statements.ts'
import {StandingName} from '../parts/standing-name.tsx'

/** How many statements stand in which way; also what the squares of the drawing mean. */
export function StandingCounts({statements}: {readonly statements: ReadonlyArray<Statement>}): ReactNode {
  const t = useTranslations('Citations')
  return (
    <>
      <p>{t('evidence.count', {count: statements.length})}</p>
      <ul className="standing-counts">
        {standings.map((standing) => {
          const count = statements.filter((statement) => statement.standing === standing).length
          return (
            count > 0 && (
              <li key={standing}>
                <StandingName standing={standing} /> <b>{count}</b>
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}
