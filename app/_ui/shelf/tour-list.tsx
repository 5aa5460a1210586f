import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {tourStepRoute} from '#lib/routes/tour-step-route.ts'

/** The guided tours of an edition, each closed until it is wanted: its steps in order, each a link with what one sees there. */
export function TourList({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('TitlePage')
  if (edition.tours.length === 0) return undefined
  return (
    <section className="tours">
      <h2>{t('tours')}</h2>
      {edition.tours.map(({id, steps, title}) => (
        <details key={id}>
          <summary>
            {title[locale]} <small>{t('steps', {count: steps.length})}</small>
          </summary>
          <ol>
            {steps.map((step) => (
              <li key={`${step.kind}-${step.at}`}>
                <a href={tourStepRoute(locale, edition, step)}>{step.text[locale]}</a>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  )
}
