import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {citationAnchor} from '#lib/routes/anchors.ts'
import {claimAnchor, findingAnchor} from '#lib/routes/place-route.ts'
import {pageRoute, readRoute} from '#lib/routes/routes.ts'
import {audit} from '#lib/checks/audit.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import {claimSegment, claimSources} from '#lib/citations/claim-sources.ts'
import {
  citationsOf,
  type Claim,
  correctedText,
  type Edition,
  itemLabel,
  type Locale,
  type ReferenceItem,
  unitOf
} from '#lib/edition/index.ts'
import {SourceItem} from '../parts/source-item.tsx'
import {usePassageName} from '../parts/passage-name.ts'
import {AccessMarks} from '../parts/access-marks.tsx'
import {SupportMarks} from '../parts/support-marks.tsx'
import {Spaced} from '../parts/spaced.tsx'

/** For each claim: its words, its sources, what is found wrong with them, whether they can be reached, and what checkers say. */
export function ClaimLedger({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  return (
    <ol className="ledger">
      {edition.claims.map((claim) => (
        <LedgerClaim key={claim.id} claim={claim} edition={edition} locale={locale} />
      ))}
    </ol>
  )
}

function LedgerClaim({claim, edition, locale}: {readonly claim: Claim; readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  const passageName = usePassageName()
  const markers = citationsOf(edition).filter(({citation}) => citation.claim === claim.id)
  return (
    <li id={claimAnchor(claim.id)} {...{[hooks.claim]: claim.id, [hooks.hash]: claimHash(edition, claim)}}>
      <h3>
        <Spaced>
          {markers.map(({citation, unit}) => (
            <a key={citationAnchor(citation)} href={`${readRoute(locale, edition, unit.lang)}#${citationAnchor(citation)}`}>
              [{citation.number}]
            </a>
          ))}
        </Spaced>{' '}
        {passageName(claimSegment(edition, claim))} <span className="facts">{claim.stated ? t('spanStated') : t('spanDefault')}</span>
      </h3>
      <blockquote>
        {claim.spans.map((span) => {
          const unit = unitOf(edition, span.unit)
          return (
            <p key={`${span.unit}-${span.start}`} lang={unit.lang}>
              {correctedText(unit, span)}
            </p>
          )
        })}
      </blockquote>
      <ul className="sources">
        {claimSources(edition, claim).map((item) => (
          <LedgerSource key={item.id} claim={claim} edition={edition} item={item} locale={locale} />
        ))}
      </ul>
    </li>
  )
}

function LedgerSource({
  claim,
  edition,
  item,
  locale
}: {
  readonly claim: Claim
  readonly edition: Edition
  readonly item: ReferenceItem
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Citations')
  const faults = audit(edition).findings.filter(({gravity, places}) => gravity !== 'none' && places.includes(item.id))
  const access = edition.access.find(({url}) => url === item.url)
  const references = pageRoute(locale, edition.id, 'references')
  return (
    <li {...{[hooks.item]: item.id}}>
      <a className="label" href={`${references}#${item.id}`}>
        {itemLabel(item.id)}
      </a>
      <div>
        <SourceItem item={item} hrefOf={(id) => `${references}#${id}`} versionDate={edition.metadata.year.toString()} />
        <dl className="axes">
          <div>
            <dt>{t('axis.record')}</dt>
            <dd>
              {faults.length === 0 ? (
                t('noFault')
              ) : (
                <Spaced>
                  {faults.map(({id, kind}) => (
                    <a key={id} href={`#${findingAnchor(id)}`}>
                      {t(`kind.${kind}`)}
                    </a>
                  ))}
                </Spaced>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('axis.access')}</dt>
            <dd>
              {t(`access.${access?.state ?? 'not-tried'}`)}
              {access?.date !== undefined && ` (${access.date})`}
              {access?.archived && (
                <>
                  {' · '}
                  <a href={access.archived.url}>{t('archived', {date: access.archived.timestamp.slice(0, 10)})}</a>
                </>
              )}
              <AccessMarks marks={edition.accessMarks.filter((mark) => mark.item === item.id)} />
            </dd>
          </div>
          <div>
            <dt>{t('axis.support')}</dt>
            <dd>
              <SupportMarks marks={edition.support.filter((mark) => mark.claim === claim.id && mark.item === item.id)} />
            </dd>
          </div>
        </dl>
      </div>
    </li>
  )
}
