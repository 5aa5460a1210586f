import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {judgementKinds, judgementList} from '#lib/alignment/judgement-list.ts'
import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {type Edition, judgementStatuses, type Locale} from '#lib/edition/index.ts'
import {FilterPanel} from '../frame/filter-panel.tsx'
import {useLanguageName} from '../parts/language-name.ts'
import {JudgementEntry} from './judgement-entry.tsx'

/** Every judgement, to be narrowed by what it is, by the languages that a reviewer knows, and by status. */
export function JudgementListing({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Review')
  const study = useTranslations('Study')
  const languageName = useLanguageName()
  const judgements = judgementList(edition)
  if (judgements.length === 0) return <p>{t('nothing')}</p>
  return (
    <section {...{[hooks.filtered]: ''}}>
      <FilterPanel
        filters={[
          {
            name: 'what',
            label: t('filters.what'),
            options: judgementKinds
              .filter((kind) => judgements.some(({what}) => what === kind))
              .map((value) => ({value, label: t(`what.${value}`)}))
          },
          {
            name: 'pair',
            label: t('filters.pair'),
            options: languagePairs(edition.languages).map(([a, b]) => ({
              value: `${a}-${b}`,
              label: t('pair', {a: languageName(a), b: languageName(b)})
            }))
          },
          {
            name: 'status',
            label: t('filters.status'),
            options: judgementStatuses
              .filter((status) => judgements.some(({judged}) => judged.status === status))
              .map((value) => ({value, label: study(`status.${value}`)}))
          }
        ]}
      />
      <ol className="judgements">
        {judgements.map((judgement) => (
          <JudgementEntry key={judgement.id} edition={edition} judgement={judgement} locale={locale} />
        ))}
      </ol>
    </section>
  )
}
