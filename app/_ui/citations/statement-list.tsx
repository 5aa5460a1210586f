import './evidence.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {countStandings, statementsOf} from '#lib/citations/statements.ts'
import {blockNumber, evidenceVerdicts, uncitedKinds, type Edition, type Locale} from '#lib/edition/index.ts'
import {FilterPanel} from '../frame/filter-panel.tsx'
import {ReadInTranslation} from '../parts/read-in-translation.tsx'
import {StatementItem} from './statement-item.tsx'

/** Every statement of the body in reading order, with how it stands by what others have published; narrowed by choices. */
export function StatementList({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Citations')
  const statements = statementsOf(edition)
  const paragraphs = [...new Set(statements.flatMap(({unit}) => blockNumber(unit.id) ?? []))]
  return (
    <section {...{[hooks.filtered]: ''}}>
      <FilterPanel
        filters={[
          {
            name: 'standing',
            label: t('filters.standing'),
            options: countStandings(statements).map(({standing}) => ({value: standing, label: t(`standing.${standing}`)}))
          },
          {
            name: 'verdict',
            label: t('filters.verdict'),
            options: evidenceVerdicts
              .filter((value) => edition.evidence.some(({verdict}) => verdict === value))
              .map((value) => ({value, label: t(`verdict.${value}`)}))
          },
          {
            name: 'kind',
            label: t('filters.kind'),
            options: uncitedKinds
              .filter((kind) => statements.some(({kinds}) => kinds.includes(kind)))
              .map((value) => ({value, label: t(`uncitedKind.${value}`)}))
          },
          {
            name: 'cited',
            label: t('filters.cited'),
            options: (['core', 'reach', 'none'] as const).map((value) => ({value, label: t(`evidence.cited.${value}`)}))
          },
          {
            name: 'paragraph',
            label: t('filters.paragraph'),
            options: paragraphs.map((number) => ({value: String(number), label: `¶ ${number}`}))
          }
        ]}
      />
      <ReadInTranslation edition={edition} locale={locale} />
      <ol className="statements">
        {statements.map((statement) => (
          <StatementItem key={statement.segment.id} edition={edition} statement={statement} locale={locale} />
        ))}
      </ol>
    </section>
  )
}
