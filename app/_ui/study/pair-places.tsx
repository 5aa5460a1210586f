import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {PairStatistics} from '#lib/alignment/alignment-statistics.ts'
import {pairFigures} from '#lib/alignment/pair-figures.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {RowLink} from '../parts/row-link.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface PairPlacesProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly pairs: ReadonlyArray<PairStatistics>
}

/** The rows that each figure of a pair counts. */
export function PairPlaces({edition, locale, pairs}: PairPlacesProps): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const counted = pairs
    .map((pair) => ({pair, figures: pairFigures(pair).filter(({count}) => count > 0)}))
    .filter(({figures}) => figures.length > 0)
  if (counted.length === 0) return undefined
  return (
    <>
      <h3 id="pair-places">{t('pairPlaces')}</h3>
      {counted.map(({figures, pair}) => {
        const name = pair.languages.join('-')
        return (
          <section key={name} className="pair-places" aria-labelledby={`pair-${name}`}>
            <h4 id={`pair-${name}`}>{pair.languages.map(languageName).join(' – ')}</h4>
            <dl className="facts">
              {figures.map(({count, kind, places, type}) => (
                <div key={type || kind} id={`pair-${name}-${type || kind}`}>
                  <dt>{`${kind === 'type' ? type : t(`columns.${kind}`)}: ${count}`}</dt>
                  <dd>
                    <Spaced>
                      {places.map((rows) => (
                        <span key={rows.join()}>
                          {rows.map((row, index) => [
                            index > 0 && ' × ',
                            <RowLink key={row} edition={edition} locale={locale} row={row} />
                          ])}
                        </span>
                      ))}
                    </Spaced>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </>
  )
}
