import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {claimRoute} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {ClaimName} from '../parts/claim-name.tsx'
import {ClaimWords} from './claim-words.tsx'
import {LedgerSource} from './ledger-source.tsx'

/**
 * Every claim with every source of it, for the page of the checker’s own marks: scripts show what the checker has entered something on
 * and hide the rest. Without scripts there is nothing of the checker’s to show.
 */
export function ClaimLedger({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  return (
    <ol className="ledger" {...{[hooks.ownMarks]: ''}} hidden>
      {edition.claims.map((claim) => (
        <li key={claim.id} {...{[hooks.claim]: claim.id, [hooks.hash]: claimHash(edition, claim)}}>
          <h2>
            <a href={claimRoute(locale, edition.id, claim.id)}>
              <ClaimName edition={edition} claim={claim} />
            </a>{' '}
            <span className="facts">{claim.stated ? t('spanStated') : t('spanDefault')}</span>
          </h2>
          <ClaimWords edition={edition} claim={claim} />
          <ul className="sources">
            {claimSources(edition, claim).map((item) => (
              <LedgerSource key={item.id} claim={claim} edition={edition} item={item} locale={locale} anchored={false} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
