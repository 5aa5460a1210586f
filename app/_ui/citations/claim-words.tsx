import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {claimCore} from '#lib/citations/claim-core.ts'
import {claimText} from '#lib/citations/claim-text.ts'
import {markedText, unitOf, type Claim, type Edition} from '#lib/edition/index.ts'

/** The author’s words that a claim may reach, and underlined in them its core, where that is less. */
export function ClaimWords({edition, claim}: {readonly edition: Edition; readonly claim: Claim}): ReactNode {
  const t = useTranslations('Citations')
  const core = claimCore(edition, claim)
  const isLess = claimText(edition, {reach: core}) !== claimText(edition, claim)
  return (
    <>
      <blockquote>
        {claim.reach.map((span) => {
          const unit = unitOf(edition, span.unit)
          const marks = isLess ? core.filter((stretch) => stretch.unit === span.unit) : []
          return (
            <p key={`${span.unit}-${span.start}`} lang={unit.lang}>
              {markedText(unit, span, marks).map(({marked, text}, index) => (marked ? <u key={index}>{text}</u> : text))}
            </p>
          )
        })}
      </blockquote>
      {isLess && <p className="facts">{t('coreUnderlined')}</p>}
    </>
  )
}
