import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {audit} from '#lib/checks/audit.ts'
import {promiseOf} from '#lib/checks/promise-of.ts'
import {findingPage} from '#lib/routes/place-route.ts'
import {certainties, type Edition, type Finding, findingKinds, gravities, type Locale} from '#lib/edition/index.ts'
import {FilterPanel} from '../frame/filter-panel.tsx'
import {FindingItem} from '../parts/finding-item.tsx'

interface FindingListProps {
  readonly edition: Edition
  readonly page: ReturnType<typeof findingPage>
  readonly locale: Locale
}

/** Every finding of a page of the report, the grave ones first; what looks odd and is right comes last. */
export function FindingList({edition, page, locale}: FindingListProps): ReactNode {
  const t = useTranslations('Citations')
  const {allowed, findings: all} = audit(edition)
  const findings = all.filter((finding) => findingPage(finding) === page)
  const sorted = gravities.flatMap((gravity) => findings.filter((finding) => finding.gravity === gravity))
  const present = <T extends string>(values: ReadonlyArray<T>, name: 'kind' | 'gravity' | 'certainty'): ReadonlyArray<T> =>
    values.filter((value) => findings.some((finding) => finding[name] === value))
  const firstAt = new Set(new Map(findings.toReversed().map((finding) => [formerId(finding), finding.id])).values())
  const allowances = [...allowed].filter(([{at}]) => findingPage({places: [at]}) === page)
  const rules = [...new Set(findings.map(({rule}) => rule))]
  return (
    <section {...{[hooks.filtered]: ''}}>
      <FilterPanel
        filters={[
          {
            name: 'gravity',
            label: t('filters.gravity'),
            options: present(gravities, 'gravity').map((value) => ({value, label: t(`gravity.${value}`)}))
          },
          {
            name: 'kind',
            label: t('filters.kind'),
            options: present(findingKinds, 'kind').map((value) => ({value, label: t(`kind.${value}`)}))
          },
          {
            name: 'certainty',
            label: t('filters.certainty'),
            options: present(certainties, 'certainty').map((value) => ({value, label: t(`certainty.${value}`)}))
          },
          {
            name: 'rule',
            label: t('filters.rule'),
            options: rules.map((value) => ({value, label: value === 'reader' ? t('byReader') : (promiseOf(value)?.[locale] ?? value)}))
          }
        ]}
      />
      <ol className="findings">
        {sorted.map((finding) => (
          <FindingItem
            key={finding.id}
            edition={edition}
            finding={finding}
            formerId={firstAt.has(finding.id) && finding.id !== formerId(finding) ? formerId(finding) : undefined}
            locale={locale}
          />
        ))}
      </ol>
      {allowances.length > 0 && (
        <>
          <h2>{t('allowances')}</h2>
          <ul>
            {allowances.map(([{at, because, rule}, silenced]) => (
              <li key={`${rule}-${at}`}>
                {rule}, {at} ({silenced.length}): {because[locale]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What 0.1.0 called the first finding of a rule at a place: links to it still lead there. */
function formerId({id, places, rule}: Finding): string {
  return rule === 'reader' ? id : `${rule}-${places[0]}`
}
