import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {PageBounds, Problem} from '#app/_browser/citations/read-marks-file.ts'
import * as hooks from '#app/_browser/hooks.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {accessStates, type Edition, leastEvidence, verdicts} from '#lib/edition/index.ts'
import {ImportReport} from '../parts/import-report.tsx'

/** The tools of a checker: a name, what is entered, the way out to a file and back, and what came of it. */
export function LedgerTools({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Citations')
  const frame = useTranslations('Frame')
  const bounds: PageBounds = {
    edition: edition.id,
    verdicts,
    states: accessStates,
    least: leastEvidence,
    items: edition.references.flatMap(({items}) => items.map((item) => item.id)),
    claims: Object.fromEntries(
      edition.claims.map((claim) => [claim.id, {hash: claimHash(edition, claim), items: claimSources(edition, claim).map(({id}) => id)}])
    )
  }
  const [row, field, value, expected] = ['{row}', '{field}', '{value}', '{expected}']
  const problems: Readonly<Record<Problem['kind'] | NonNullable<Problem['list']> | 'more', string>> = {
    marks: t('tools.problems.marks', {row}),
    access: t('tools.problems.access', {row}),
    json: t('tools.problems.json'),
    shape: t('tools.problems.shape'),
    edition: t('tools.problems.edition', {value, expected}),
    row: t('tools.problems.row'),
    field: t('tools.problems.field', {field}),
    missing: t('tools.problems.missing', {field}),
    text: t('tools.problems.text', {field, value}),
    value: t('tools.problems.value', {field, value, expected}),
    short: t('tools.problems.short', {value, expected}),
    unknown: t('tools.problems.unknown', {field, value}),
    foreign: t('tools.problems.foreign', {value, expected}),
    more: t('tools.problems.more', {count: '{count}'})
  }
  return (
    <div className="ledger-tools" {...{[hooks.ledgerTools]: '', [hooks.bounds]: JSON.stringify(bounds)}} hidden>
      <p>{t('tools.lead')}</p>
      <label>
        <span>{t('tools.name')}</span>
        <input name="by" autoComplete="name" />
      </label>
      <button type="button" {...{[hooks.exportMarks]: ''}}>
        {t('tools.export')}
      </button>
      <label className="button">
        {t('tools.import')}
        <input type="file" accept="application/json" {...{[hooks.importMarks]: ''}} />
      </label>
      <output
        {...{
          [hooks.markCount]: '',
          [hooks.sayNone]: t('tools.none'),
          [hooks.saySome]: t('tools.some', {marks: '{marks}', visits: '{visits}'}),
          [hooks.sayOthers]: t('tools.others', {others: '{others}'})
        }}
      />
      <output className="not-kept" {...{[hooks.draftCount]: '', [hooks.sayDrafts]: t('tools.drafts', {drafts: '{drafts}'})}} />
      <p className="not-kept" role="status" {...{[hooks.unstored]: '', [hooks.sayUnstored]: frame('unstored')}} />
      <ImportReport of="Citations" problems={problems} />
    </div>
  )
}
