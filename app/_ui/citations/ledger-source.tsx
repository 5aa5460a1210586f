import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {findingAnchor, findingRoute} from '#lib/routes/place-route.ts'
import {pageRoute} from '#lib/routes/routes.ts'
import {audit} from '#lib/checks/audit.ts'
import {sentencesOf} from '#lib/citations/claim-sources.ts'
import {dayDate} from '#lib/dates/day-date.ts'
import {itemLabel, type Claim, type Edition, type FindingKind, type Locale, type ReferenceItem} from '#lib/edition/index.ts'
import {AccessMarks} from '../parts/access-marks.tsx'
import {useDateText} from '../parts/date-text.ts'
import {EvidenceList} from '../parts/evidence-list.tsx'
import {SourceItem} from '../parts/source-item.tsx'
import {Spaced} from '../parts/spaced.tsx'
import {SupportMarks} from '../parts/support-marks.tsx'

/** A source of a claim: what is found wrong with its record, whether it can be reached, and what checkers say; scripts add a form. */
export function LedgerSource({
  claim,
  edition,
  item,
  locale,
  anchored
}: {
  readonly claim: Claim
  readonly edition: Edition
  readonly item: ReferenceItem
  readonly locale: Locale
  /** Whether the page holds the source and its findings once: they are anchors in it then. */
  readonly anchored: boolean
}): ReactNode {
  const t = useTranslations('Citations')
  const dateText = useDateText()
  const faults = audit(edition).findings.filter(({gravity, places}) => gravity !== 'none' && places.includes(item.id))
  const kindText = (kind: FindingKind): string => {
    const {length} = faults.filter((other) => other.kind === kind)
    return length > 1 ? t('kindCount', {kind: t(`kind.${kind}`), count: String(length)}) : t(`kind.${kind}`)
  }
  const sentences = sentencesOf(edition, claim.reach).map(({id}) => id)
  const evidence = edition.evidence.filter((row) => row.item === item.id && sentences.includes(row.segment))
  const access = edition.access.find(({url}) => url === item.url)
  const references = pageRoute(locale, edition.id, 'references')
  return (
    <li {...(anchored && {id: item.id})} {...{[hooks.item]: item.id}}>
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
                  {faults
                    .filter(({kind}, index) => faults.findIndex((other) => other.kind === kind) === index)
                    .map((finding) => (
                      <a key={finding.id} href={anchored ? `#${findingAnchor(finding.id)}` : findingRoute(locale, edition.id, finding)}>
                        {kindText(finding.kind)}
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
              {access?.date !== undefined && ` (${dateText(dayDate(access.date))})`}
              {access?.archived && (
                <>
                  {' · '}
                  <a href={access.archived.url}>{t('archived', {date: dateText(dayDate(access.archived.timestamp.slice(0, 10)))})}</a>
                </>
              )}
              <AccessMarks marks={edition.accessMarks.filter((mark) => mark.item === item.id)} />
            </dd>
          </div>
          <div>
            <dt>{t('axis.support')}</dt>
            <dd>
              <SupportMarks marks={edition.support.filter((mark) => mark.claim === claim.id && mark.item === item.id)} />
              <EvidenceList edition={edition} evidence={evidence} locale={locale} />
            </dd>
          </div>
        </dl>
      </div>
    </li>
  )
}
