import type {ReactNode} from 'react'
import {correctedText, unitOf, type Claim, type Edition} from '#lib/edition/index.ts'

/** The author’s words that a claim spans. */
export function ClaimWords({edition, claim}: {readonly edition: Edition; readonly claim: Claim}): ReactNode {
  return (
    <blockquote>
      {claim.reach.map((span) => {
        const unit = unitOf(edition, span.unit)
        return (
          <p key={`${span.unit}-${span.start}`} lang={unit.lang}>
            {correctedText(unit, span)}
          </p>
        )
      })}
    </blockquote>
  )
}
