import './citations.css'
import './evidence.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import {claimSources, sentencesOf} from '#lib/citations/claim-sources.ts'
import {citationAnchor} from '#lib/routes/anchors.ts'
import {claimRoute, readRoute, reportRoute} from '#lib/routes/routes.ts'
import {citationsOf, correctedText, readableSentence, translationInto, type Claim, type Edition, type Locale} from '#lib/edition/index.ts'
import {PageFrame} from '../frame/page-frame.tsx'
import {FindingItem} from '../parts/finding-item.tsx'
import {Spaced} from '../parts/spaced.tsx'
import {usePassageName} from '../parts/passage-name.ts'
import {claimFindings} from './claim-findings.ts'
import {markersOf} from '../parts/claim-name.tsx'
import {ClaimEvidence} from './claim-evidence.tsx'
import {ClaimMentions} from './claim-mentions.tsx'
import {ClaimSourcesTable} from './claim-sources-table.tsx'
import {ClaimWords} from './claim-words.tsx'
import {LedgerSource} from './ledger-source.tsx'
import {LedgerTools} from './ledger-tools.tsx'
import {MarkForm} from './mark-form.tsx'
import {ReportMenu} from './report-menu.tsx'

interface ClaimPageProps {
  readonly edition: Edition
  readonly claim: Claim
  readonly locale: Locale
}

/** A claim: its words, what and whom it names, its sources in time and one by one, and everything that is found on it. */
export function ClaimPage({edition, claim, locale}: ClaimPageProps): ReactNode {
  const t = useTranslations('Citations')
  const passageName = usePassageName()
  const findings = claimFindings(edition, claim)
  const at = edition.claims.indexOf(claim)
  const neighbours = (
    [
      ['previous', edition.claims[at - 1]],
      ['next', edition.claims[at + 1]]
    ] as const
  ).flatMap(([name, other]) => (other ? [{name, other}] : []))
  const translated = translationInto(edition, locale)
    ? sentencesOf(edition, claim.reach).map(({id}) => readableSentence(edition, id, locale))
    : []
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="citations"
      pathIn={(other) => claimRoute(other, edition.id, claim.id)}
      scripts={['citations']}
    >
      <div className="column citations">
        <p className="up">
          <a href={reportRoute(locale, edition.id, '')}>{t('title')}</a>
        </p>
        <h1>{t('claimTitle', {numbers: markersOf(claim)})}</h1>
        <ReportMenu edition={edition} locale={locale} />
        <p className="places">
          <Spaced>
            {citationsOf(edition)
              .filter(({citation}) => citation.claim === claim.id)
              .map(({citation, unit}) => (
                <a
                  key={citationAnchor(citation)}
                  className="place"
                  href={`${readRoute(locale, edition, unit.lang)}#${citationAnchor(citation)}`}
                >
                  {t('markerInText', {number: String(citation.number), passage: passageName(unit.id)})}
                </a>
              ))}
            <span className="facts">{claim.stated ? t('spanStated') : t('spanDefault')}</span>
          </Spaced>
        </p>
        <ClaimWords edition={edition} claim={claim} />
        {translated.length > 0 && (
          <>
            <p className="facts">{t('claimTranslated')}</p>
            <blockquote>
              <p lang={translated[0]!.unit.lang}>
                {[...new Set(translated.map(({segment, unit}) => correctedText(unit, segment)))].join(' ')}
              </p>
            </blockquote>
          </>
        )}
        <ClaimMentions edition={edition} claim={claim} locale={locale} />
        <ClaimEvidence edition={edition} claim={claim} locale={locale} />
        <h2>{t('sourcesInTime')}</h2>
        <ClaimSourcesTable edition={edition} claim={claim} />
        <h2>{t('sourcesOneByOne')}</h2>
        <p>{t('ledgerLead')}</p>
        <MarkForm />
        <ul className="sources" {...{[hooks.claim]: claim.id, [hooks.hash]: claimHash(edition, claim)}}>
          {claimSources(edition, claim).map((item) => (
            <LedgerSource key={item.id} claim={claim} edition={edition} item={item} locale={locale} anchored />
          ))}
        </ul>
        <LedgerTools edition={edition} />
        <h2>
          {t('section.findings')} <small>{findings.length}</small>
        </h2>
        {findings.length === 0 && <p>{t('count', {count: 0})}</p>}
        <ol className="findings">
          {findings.map((finding) => (
            <FindingItem key={finding.id} edition={edition} finding={finding} locale={locale} />
          ))}
        </ol>
        <nav className="choice" aria-label={t('otherClaims')}>
          <Spaced>
            {neighbours.map(({name, other}) => (
              <a key={name} href={claimRoute(locale, edition.id, other.id)} rel={name === 'previous' ? 'prev' : 'next'}>
                {t(name, {numbers: markersOf(other)})}
              </a>
            ))}
          </Spaced>
        </nav>
      </div>
    </PageFrame>
  )
}
