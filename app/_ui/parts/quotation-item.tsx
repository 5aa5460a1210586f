import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {
  correctedText,
  entityOf,
  entryIdOf,
  segmentAt,
  unitOf,
  type Edition,
  type EntityId,
  type Locale,
  type Quotation
} from '#lib/edition/index.ts'
import {placeRoute} from '#lib/routes/place-route.ts'
import {entityRoute, passageRoute} from '#lib/routes/routes.ts'
import {usePassageName} from './passage-name.ts'
import {Spaced} from './spaced.tsx'

interface QuotationItemProps {
  readonly edition: Edition
  readonly quotation: Quotation
  readonly locale: Locale
  /** Whose page this is: not named once more. */
  readonly of?: EntityId
}

/** A quotation in a list: where it stands, whose words on which occasion, the source that it is credited to, and the words. */
export function QuotationItem({edition, locale, of, quotation: {occasion, source, spans, speaker}}: QuotationItemProps): ReactNode {
  const t = useTranslations('Apparatus')
  const passageName = usePassageName()
  const first = spans[0]!
  const unit = unitOf(edition, first.unit)
  const segment = segmentAt(unit, first)?.id ?? unit.id
  const named = [speaker, occasion].flatMap((entity) => (entity === undefined || entity === of ? [] : [entity]))
  return (
    <li>
      <p className="facts">
        <Spaced>
          <a href={passageRoute(locale, edition, unit, segment)}>{passageName(segment)}</a>
          {named.map((entity) => (
            <a key={entity} href={entityRoute(locale, edition.id, entity)}>
              {entityOf(edition, entity).names[locale].name}
            </a>
          ))}
          {source === undefined ? (
            <span className="absent">{t('noSource')}</span>
          ) : (
            <a href={placeRoute(locale, edition, entryIdOf(source))}>[{source}]</a>
          )}
        </Spaced>
      </p>
      <blockquote lang={unit.lang}>
        {spans.map((span) => (
          <p key={span.unit}>{correctedText(unitOf(edition, span.unit), span)}</p>
        ))}
      </blockquote>
    </li>
  )
}
