import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityRoute} from '#lib/routes/routes.ts'
import {entityOf, mentionTypes, unitOf, type Claim, type Edition, type Locale} from '#lib/edition/index.ts'
import {Spaced} from '../parts/spaced.tsx'

/** The events, persons, places and works that a claim names, as ways into the register; events first. */
export function ClaimMentions({
  edition,
  claim,
  locale
}: {
  readonly edition: Edition
  readonly claim: Claim
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Entities')
  const refs = new Set(
    claim.reach.flatMap((span) =>
      unitOf(edition, span.unit).mentions.flatMap((mention) =>
        mention.type !== 'date' && span.start <= mention.start && mention.end <= span.end ? mention.refs : []
      )
    )
  )
  const named = [...refs].map((id) => entityOf(edition, id))
  const order = ['event', ...mentionTypes.filter((type) => type !== 'event')]
  if (named.length === 0) return undefined
  return (
    <dl className="facts claim-mentions">
      {order.flatMap((type) => {
        const own = named.filter((entity) => entity.type === type)
        if (own.length === 0) return []
        return [
          <div key={type}>
            <dt>{t(`section.${own[0]!.type}`)}</dt>
            <dd>
              <Spaced>
                {own.map(({id, names}) => (
                  <a key={id} href={entityRoute(locale, edition.id, id)}>
                    {names[locale].name}
                  </a>
                ))}
              </Spaced>
            </dd>
          </div>
        ]
      })}
    </dl>
  )
}
