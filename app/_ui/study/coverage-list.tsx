import {useFormatter, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {phraseCoverage, type UncoveredStretch} from '#lib/alignment/phrase-coverage.ts'
import {segmentOf, type Edition, type Locale, type SegmentId} from '#lib/edition/index.ts'
import {parallelRoute} from '#lib/routes/routes.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {MarkedText} from '../parts/marked-text.tsx'
import {PlaceLink} from '../parts/place-link.tsx'

/** How much of each version the phrase links name, which leads to the view that shows the rest; and that rest, each stretch in its sentence. */
export function CoverageList({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Study')
  const format = useFormatter()
  const languageName = useLanguageName()
  const versions = edition.languages.map((lang) => ({lang, ...phraseCoverage(edition, lang)}))
  return (
    <>
      <div className="scroll" role="region" aria-label={t('coverage')} tabIndex={0}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{t('version')}</th>
              <th scope="col" className="figure">
                {t('covered')}
              </th>
              <th scope="col" className="figure">
                {t('uncovered')}
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({lang, share, uncovered}) => (
              <tr key={lang}>
                <th scope="row">{languageName(lang)}</th>
                <td className="figure">
                  {share === undefined ? (
                    '—'
                  ) : (
                    <a href={`${parallelRoute(locale, edition.id)}?unaligned=on`}>
                      {format.number(share, {style: 'percent', maximumFractionDigits: 1})}
                    </a>
                  )}
                </td>
                <td className="figure">{uncovered.length === 0 ? 0 : <a href={`#uncovered-${lang}`}>{uncovered.length}</a>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {versions
        .filter(({uncovered}) => uncovered.length > 0)
        .map(({lang, uncovered}) => (
          <details key={lang} id={`uncovered-${lang}`} className="uncovered" open>
            <summary>{t('uncoveredIn', {language: languageName(lang), count: uncovered.length})}</summary>
            <ol className="term-rows">
              {bySegment(uncovered).map(([id, stretches]) => {
                const {segment, unit} = segmentOf(edition, id)
                return (
                  <li key={id}>
                    <PlaceLink edition={edition} locale={locale} place={id} />{' '}
                    <MarkedText unit={unit} segment={segment} marks={stretches} />
                  </li>
                )
              })}
            </ol>
          </details>
        ))}
    </>
  )
}

function bySegment(stretches: ReadonlyArray<UncoveredStretch>): ReadonlyArray<readonly [SegmentId, ReadonlyArray<UncoveredStretch>]> {
  const ids = [...new Set(stretches.map(({segment}) => segment))]
  return ids.map((id) => [id, stretches.filter(({segment}) => segment === id)])
}
