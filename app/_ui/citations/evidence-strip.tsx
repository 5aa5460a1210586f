import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Statement} from '#lib/citations/statements.ts'
import {blockNumber, type Edition, type Locale} from '#lib/edition/index.ts'
import {evidenceAnchor} from '#lib/routes/place-route.ts'
import {reportRoute} from '#lib/routes/routes.ts'

interface EvidenceStripProps {
  readonly edition: Edition
  readonly statements: ReadonlyArray<Statement>
  readonly locale: Locale
}

/**
 * The whole body at a glance: a square a statement, in the order of the text, by how it stands; the number of its paragraph leads to it in the
 * list, which says the same in words.
 */
export function EvidenceStrip({edition, locale, statements}: EvidenceStripProps): ReactNode {
  const t = useTranslations('Citations')
  const units = [...new Set(statements.map(({unit}) => unit))]
  return (
    <figure className="evidence-strip">
      <ol>
        {units.map((unit) => {
          const own = statements.filter((statement) => statement.unit === unit)
          return (
            <li key={unit.id}>
              <a href={`${reportRoute(locale, edition.id, 'evidence')}#${evidenceAnchor(own[0]!.segment.id)}`}>¶ {blockNumber(unit.id)}</a>
              <span aria-hidden="true">
                {own.map(({segment, standing}) => (
                  <i key={segment.id} className="standing" data-standing={standing} />
                ))}
              </span>
            </li>
          )
        })}
      </ol>
      <figcaption>{t('evidence.strip')}</figcaption>
    </figure>
  )
}
