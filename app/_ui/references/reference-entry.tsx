import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {citationAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {pageRoute, readRoute} from '#lib/routes/routes.ts'
import {archiveAddress} from '#lib/citations/archive-address.ts'
import {citingPlaces} from '#lib/citations/citing-places.ts'
import {yearDate} from '#lib/dates/year-date.ts'
import {blockNumber, correctedText, itemLabel, type Edition, type Locale, type Reference} from '#lib/edition/index.ts'
import {SourceState} from '../parts/source-state.tsx'
import {useDateText} from '../parts/date-text.ts'
import {ReportLink} from '../parts/report-link.tsx'
import {PrintedEntry} from './printed-entry.tsx'
import {SourceItem} from '../parts/source-item.tsx'
import {Spaced} from '../parts/spaced.tsx'

/** An entry of the list: as printed, its separate sources, and the sentences that cite it. */
export function ReferenceEntry({
  edition,
  reference,
  locale
}: {
  readonly edition: Edition
  readonly reference: Reference
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('References')
  const dateText = useDateText()
  const {items, number} = reference
  const printedIn = yearDate(edition.metadata.year)
  const versionDate = printedIn.edtf
  const route = `${pageRoute(locale, edition.id, 'references')}#${referenceAnchor(number)}`
  return (
    <li id={referenceAnchor(number)} value={number} className="reference">
      <p className="printed">
        <PrintedEntry reference={reference} versionDate={versionDate} />
        <ReportLink passage={`[${number}]`} route={route} locale={locale} />
      </p>
      <h2 className="small">{t('sources', {count: items.length})}</h2>
      <ul className="sources">
        {items.map((item) => (
          <li key={item.id}>
            <a className="label" href={`#${item.id}`}>
              {itemLabel(item.id)}
            </a>
            <div>
              <Spaced>
                <SourceItem item={item} hrefOf={(id) => `#${id}`} versionDate={versionDate} />
                {item.url !== undefined && (
                  <a className="archive" href={archiveAddress(item.url, printedIn)} rel="external noopener">
                    {t('archive', {date: dateText(printedIn)})}
                  </a>
                )}
                <SourceState edition={edition} item={item} locale={locale} />
                {item.suggestion && (
                  <span className="suggestion">
                    {t('suggestion')} <span className="address">{item.suggestion.url}</span>. {item.suggestion.because[locale]}
                  </span>
                )}
                {item.note && <span className="editorial">{item.note[locale]}</span>}
              </Spaced>
            </div>
          </li>
        ))}
      </ul>
      <h2 className="small">{t('citedIn')}</h2>
      <ul className="cited">
        {citingPlaces(edition, number).map(({citation, segment, unit}) => (
          <li key={citation.occurrence}>
            <a href={`${readRoute(locale, edition, unit.lang)}#${citationAnchor(citation)}`} role="doc-backlink">
              ↑ {t('paragraph', {number: String(blockNumber(unit.id) ?? unit.id)})}
            </a>{' '}
            <span lang={unit.lang}>{correctedText(unit, segment)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
