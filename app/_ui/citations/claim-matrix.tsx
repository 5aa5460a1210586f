import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {claimAnchor} from '#lib/routes/place-route.ts'
import {pageRoute} from '#lib/routes/routes.ts'
import {audit} from '#lib/checks/audit.ts'
import {claimSegment, claimSources} from '#lib/citations/claim-sources.ts'
import {blockNumber, itemLabel, unitIdOf, type Edition, type Locale, type ReferenceItem} from '#lib/edition/index.ts'

/** Side of a square of the drawing and the space that its labels take, in units of the drawing. */
const cell = 16
const labels = {left: 84, top: 44}

/** Claims down, sources across: a square where a source stands for a claim, the darker the more is found wrong with it. */
export function ClaimMatrix({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  const items = edition.references.flatMap((reference) => reference.items)
  const {findings} = audit(edition)
  const faultsOf = ({id}: ReferenceItem): number => findings.filter(({gravity, places}) => gravity !== 'none' && places.includes(id)).length
  const width = labels.left + items.length * cell
  const height = labels.top + edition.claims.length * cell
  return (
    <figure className="matrix">
      <div className="scroll" role="region" aria-label={t('matrix')} tabIndex={0}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-labelledby="matrix-title"
          aria-describedby="matrix-text"
        >
          <title id="matrix-title">{t('matrix')}</title>
          {items.map((item, column) => (
            <a key={item.id} href={`${pageRoute(locale, edition.id, 'references')}#${item.id}`}>
              <text transform={`translate(${labels.left + column * cell + 11} ${labels.top - 6}) rotate(-90)`}>{itemLabel(item.id)}</text>
            </a>
          ))}
          {edition.claims.map((claim, row) => {
            const y = labels.top + row * cell
            const own = claimSources(edition, claim)
            return (
              <g key={claim.id}>
                <line x1={labels.left} x2={width} y1={y + cell / 2} y2={y + cell / 2} />
                <a href={`#${claimAnchor(claim.id)}`}>
                  <text x={labels.left - 8} y={y + 12} textAnchor="end">
                    {`¶ ${blockNumber(unitIdOf(claimSegment(edition, claim))) ?? ''} ${claim.citations.map((number) => `[${number}]`).join('')}`}
                  </text>
                </a>
                {items.map((item, column) =>
                  own.includes(item) ? (
                    <rect
                      key={item.id}
                      x={labels.left + column * cell + 2}
                      y={y + 2}
                      width={cell - 4}
                      height={cell - 4}
                      rx={2}
                      data-faults={Math.min(faultsOf(item), 3)}
                    >
                      <title>{t('cell', {source: itemLabel(item.id), count: faultsOf(item)})}</title>
                    </rect>
                  ) : undefined
                )}
              </g>
            )
          })}
        </svg>
      </div>
      <figcaption id="matrix-text">
        {t('matrixText', {
          claims: String(edition.claims.length),
          sources: String(items.length),
          faulty: String(items.filter((item) => faultsOf(item) > 0).length)
        })}
      </figcaption>
    </figure>
  )
}
