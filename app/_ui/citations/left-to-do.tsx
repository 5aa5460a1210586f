import './evidence.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {countStandings, statementsOf} from '#lib/citations/statements.ts'
import {correctedText, evidenceVerdicts, type Edition} from '#lib/edition/index.ts'
import {usePassageName} from '../parts/passage-name.ts'
import {StandingName} from '../parts/standing-name.tsx'
import {TickBox} from './tick-box.tsx'

/** What a checker on paper goes on with: the sentences that no page bears out in full, by how they stand, with boxes for what he finds. */
export function LeftToDo({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Citations')
  const passageName = usePassageName()
  const left = statementsOf(edition).filter(({standing}) => standing !== 'borne-out')
  if (left.length === 0) return undefined
  return (
    <section className="left-to-do">
      <h2>{t('evidence.left')}</h2>
      {countStandings(left).map(({count, standing}) => {
        const own = left.filter((statement) => statement.standing === standing)
        return (
          <section key={standing}>
            <h3>
              <StandingName standing={standing} /> {count}
            </h3>
            <ul>
              {own.map(({segment, unit}) => (
                <li key={segment.id}>
                  <p>
                    <b>{passageName(segment.id)}</b> <span lang={unit.lang}>{correctedText(unit, segment)}</span>
                  </p>
                  <p className="facts">
                    {evidenceVerdicts.map((verdict) => (
                      <TickBox key={verdict} label={t(`verdict.${verdict}`)} />
                    ))}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
