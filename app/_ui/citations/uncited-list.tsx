import './evidence.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {statementsOf} from '#lib/citations/statements.ts'
import {correctedText, type Edition, gravities, type Locale, segmentOf} from '#lib/edition/index.ts'
import {uncitedAnchor} from '#lib/routes/place-route.ts'
import {FilterPanel} from '../frame/filter-panel.tsx'
import {aboutSentences} from '../parts/about-sentences.ts'
import {EvidenceList} from '../parts/evidence-list.tsx'
import {filterEntry} from '../parts/filter-entry.ts'
import {Prose} from '../parts/prose.tsx'
import {PlaceLink} from '../parts/place-link.tsx'
import {Spaced} from '../parts/spaced.tsx'
import {StandingName} from '../parts/standing-name.tsx'

/** Sentences with a date, a figure, a quotation or an attribution for which the article names no source. */
export function UncitedList({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  const statements = statementsOf(edition)
  const kinds = [...new Set(edition.uncitedClaims.map(({kind}) => kind))]
  return (
    <section {...{[hooks.filtered]: ''}}>
      <FilterPanel
        filters={[
          {
            name: 'weight',
            label: t('filters.gravity'),
            options: gravities
              .filter((gravity) => edition.uncitedClaims.some((claim) => claim.gravity === gravity))
              .map((value) => ({value, label: t(`gravity.${value}`)}))
          },
          {name: 'what', label: t('filters.kind'), options: kinds.map((value) => ({value, label: t(`uncitedKind.${value}`)}))}
        ]}
      />
      <ol className="findings">
        {edition.uncitedClaims.map(({gravity, kind, note, segment: id}) => {
          const {segment, unit} = segmentOf(edition, id)
          const {evidence, standing} = statements.find((statement) => statement.segment === segment)!
          return (
            <li
              key={id}
              id={uncitedAnchor(id)}
              {...aboutSentences(edition, [id])}
              {...filterEntry({weight: gravity ?? '', what: kind})}
              data-gravity={gravity ?? 'none'}
            >
              <p className="places">
                <Spaced>
                  <PlaceLink edition={edition} locale={locale} place={id} />
                  <span className="facts">
                    {[gravity === undefined ? t('notJudged') : t(`gravity.${gravity}`), t(`uncitedKind.${kind}`)].join(' · ')}
                  </span>
                  <span className="facts">
                    <StandingName standing={standing} />
                  </span>
                </Spaced>
              </p>
              <p lang={unit.lang}>{correctedText(unit, segment)}</p>
              <EvidenceList edition={edition} evidence={evidence} locale={locale} />
              {note && (
                <p className="editorial">
                  <Prose edition={edition} locale={locale} text={note[locale]} />
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
