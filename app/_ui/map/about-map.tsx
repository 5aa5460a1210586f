import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'

const points = ['land', 'borders', 'coordinates', 'routes', 'undrawn', 'counts'] as const

/** Where the drawing comes from, and what it does not say. */
export function AboutMap(): ReactNode {
  const t = useTranslations('Map')
  return (
    <section className="about-map" aria-labelledby="about-map">
      <h2 id="about-map">{t('about')}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(`points.${point}`)}</li>
        ))}
      </ul>
    </section>
  )
}
