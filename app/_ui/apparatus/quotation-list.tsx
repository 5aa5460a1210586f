import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityRoute, passageRoute, pageRoute} from '#lib/routes/routes.ts'
import {referenceAnchor} from '#lib/routes/anchors.ts'
import {correctedText, type Edition, entityOf, type Locale, segmentAt, unitOf} from '#lib/edition/index.ts'
import {usePassageName} from '../parts/passage-name.ts'

/** The quotations of the article: limits, speaker, occasion and source, as far as the text gives them. */
export function QuotationList({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Apparatus')
  const passageName = usePassageName()
  return (
    <ol className="quotations">
      {edition.quotations.map(({id, occasion, source, speaker, spans}) => {
        const first = spans[0]!
        const unit = unitOf(edition, first.unit)
        const segment = segmentAt(unit, first)?.id ?? unit.id
        return (
          <li key={id}>
            <p>
              <a href={passageRoute(locale, edition, unit, segment)}>{passageName(segment)}</a>{' '}
              {speaker && <a href={entityRoute(locale, edition.id, speaker)}>{entityOf(edition, speaker).names[locale].name}</a>}
              {occasion && (
                <>
                  {speaker && ' · '}
                  <a href={entityRoute(locale, edition.id, occasion)}>{entityOf(edition, occasion).names[locale].name}</a>
                </>
              )}{' '}
              {source === undefined ? (
                <span className="absent">{t('noSource')}</span>
              ) : (
                <a href={`${pageRoute(locale, edition.id, 'references')}#${referenceAnchor(source)}`}>[{source}]</a>
              )}
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
  )
}
