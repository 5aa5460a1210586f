import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {correctedText, entityOf, entryIdOf, segmentAt, unitOf, type Edition, type EntityId, type Locale} from '#lib/edition/index.ts'
import {quotationsOf} from '#lib/entities/quotations-of.ts'
import {placeRoute} from '#lib/routes/place-route.ts'
import {entityRoute, passageRoute} from '#lib/routes/routes.ts'
import {usePassageName} from '../parts/passage-name.ts'
import {Spaced} from '../parts/spaced.tsx'

interface DossierQuotationsProps {
  readonly edition: Edition
  readonly entity: EntityId
  readonly locale: Locale
}

/** The words that an entity spoke, or that were spoken on its occasion or stand in it: whose, where, on which source. */
export function DossierQuotations({edition, entity, locale}: DossierQuotationsProps): ReactNode {
  const t = useTranslations('Entities')
  const passageName = usePassageName()
  const quotations = quotationsOf(edition, entity)
  if (quotations.length === 0) return undefined
  return (
    <section className="dossier">
      <h2>{t('quotations')}</h2>
      <ol>
        {quotations.map(({id, occasion, source, speaker, spans}) => {
          const [first] = spans
          const unit = unitOf(edition, first!.unit)
          const segment = segmentAt(unit, first!)!.id
          const others = [speaker, occasion].filter((other) => other !== undefined && other !== entity)
          return (
            <li key={id}>
              <p className="facts">
                <Spaced>
                  <a href={passageRoute(locale, edition, unit, segment)}>{passageName(segment)}</a>
                  {others.map((other) => (
                    <a key={other} href={entityRoute(locale, edition.id, other!)}>
                      {entityOf(edition, other!).names[locale].name}
                    </a>
                  ))}
                  {source === undefined ? t('noSource') : <a href={placeRoute(locale, edition, entryIdOf(source))}>[{source}]</a>}
                </Spaced>
              </p>
              <blockquote lang={unit.lang}>
                {spans.map((span) => (
                  <p key={span.unit}>{correctedText(unitOf(edition, span.unit), span)}</p>
                ))}
              </blockquote>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
