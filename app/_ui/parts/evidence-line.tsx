import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {archiveAddress} from '#lib/citations/archive-address.ts'
import {dayDate} from '#lib/dates/day-date.ts'
import {itemLabel, unitOf, type Edition, type Locale, type StatementEvidence} from '#lib/edition/index.ts'
import {placeRoute} from '#lib/routes/place-route.ts'
import {useDateText} from './date-text.ts'
import {Prose} from './prose.tsx'
import {Spaced} from './spaced.tsx'

interface EvidenceLineProps {
  readonly edition: Edition
  readonly evidence: StatementEvidence
  readonly locale: Locale
}

/** What a published page says of a statement, in one line: the verdict, whose page, the day it was seen; its words and archive on demand. */
export function EvidenceLine({edition, evidence, locale}: EvidenceLineProps): ReactNode {
  const t = useTranslations('Citations')
  const status = useTranslations('Study')
  const dateText = useDateText()
  const {item, page, quote, remark, seen, span, verdict, when, words} = evidence
  const day = dayDate(seen.date)
  const {host} = new URL(page.url)
  const about = item === undefined ? [] : [t('evidence.aboutSource', {item: itemLabel(item)})]
  const role = page.role === 'other' ? [] : [t(`evidence.role.${page.role}`)]
  return (
    <li>
      <details>
        <summary>
          <Spaced>
            <b data-verdict={verdict}>{t(`verdict.${verdict}`)}</b>
            {page.publisher ?? host}
            <span className="facts">{[...about, ...role, t(`evidence.seen.${seen.how}`, {date: dateText(day)})].join(' · ')}</span>
          </Spaced>
        </summary>
        <blockquote lang={page.lang}>{words}</blockquote>
        <p className="facts">
          <Spaced>
            <a href={page.url} rel="external noopener" lang={page.title === undefined ? undefined : page.lang}>
              {page.title ?? host}
            </a>
            {page.date && dateText(page.date)}
            <a href={archiveAddress(page.url, day)} rel="external noopener">
              {t('archived', {date: dateText(day)})}
            </a>
            {item !== undefined && <a href={placeRoute(locale, edition, item)}>[{itemLabel(item)}]</a>}
          </Spaced>
        </p>
        <p>
          {t('evidence.statement')} <q lang={unitOf(edition, span.unit).lang}>{quote}</q>
          {when && ` ${t('evidence.when', {date: dateText(when)})}`}
        </p>
        {remark && (
          <p className="editorial">
            <Prose edition={edition} locale={locale} text={remark[locale]} />
          </p>
        )}
        <p className="facts">
          {seen.by} · {status(`status.${evidence.status}`)}
        </p>
      </details>
    </li>
  )
}
