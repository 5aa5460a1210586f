import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {claimCore} from '#lib/citations/claim-core.ts'
import {sentencesOf} from '#lib/citations/claim-sources.ts'
import {statementsOf} from '#lib/citations/statements.ts'
import type {Claim, Edition, Locale} from '#lib/edition/index.ts'
import {evidenceAnchor} from '#lib/routes/place-route.ts'
import {reportRoute} from '#lib/routes/routes.ts'
import {EvidenceList} from '../parts/evidence-list.tsx'
import {usePassageName} from '../parts/passage-name.ts'
import {StandingName} from '../parts/standing-name.tsx'

interface ClaimEvidenceProps {
  readonly edition: Edition
  readonly claim: Claim
  readonly locale: Locale
}

/** What published pages say of a claim, sentence by sentence: first of its core, then of what its markers may stand for besides. */
export function ClaimEvidence({edition, claim, locale}: ClaimEvidenceProps): ReactNode {
  const t = useTranslations('Citations')
  const passageName = usePassageName()
  const names = {core: t('evidence.core'), reach: t('evidence.reach')}
  const core = sentencesOf(edition, claimCore(edition, claim))
  const parts = {core, reach: sentencesOf(edition, claim.reach).filter((sentence) => !core.includes(sentence))}
  const statements = statementsOf(edition)
  return (
    <>
      <h2>{t('evidence.ofClaim')}</h2>
      {(['core', 'reach'] as const).map((part) => {
        const own = statements.filter(({segment}) => parts[part].includes(segment))
        if (own.length === 0) return undefined
        return (
          <section key={part}>
            <h3>{names[part]}</h3>
            <ul className="statements" {...{[hooks.claimEvidence]: ''}}>
              {own.map(({evidence, segment, standing}) => (
                <li key={segment.id}>
                  <a href={`${reportRoute(locale, edition.id, 'evidence')}#${evidenceAnchor(segment.id)}`}>{passageName(segment.id)}</a>{' '}
                  <StandingName standing={standing} />
                  <EvidenceList edition={edition} evidence={evidence} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
