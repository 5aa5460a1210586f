import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import type {Edition} from '#lib/edition/index.ts'
import {ImportReport} from '../parts/import-report.tsx'

/** What a reviewer's import can find wrong with a file, and what each is called in a row of it. */
const problemKinds = [
  'reviews',
  'json',
  'shape',
  'edition',
  'row',
  'field',
  'missing',
  'text',
  'value',
  'unknown',
  'twice',
  'more'
] as const

/** The tools of a reviewer: a name, what is entered, the way to what is not, out to a file and back, and what came of it. */
export function ReviewTools({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Review')
  const frame = useTranslations('Frame')
  const gaps = {row: '{row}', field: '{field}', value: '{value}', expected: '{expected}', count: '{count}'}
  const problems = Object.fromEntries(problemKinds.map((kind) => [kind, t(`tools.problems.${kind}`, gaps)]))
  return (
    <div className="ledger-tools" {...{[hooks.reviewTools]: '', [hooks.edition]: edition.id}} hidden>
      <p>{t('tools.lead')}</p>
      <label>
        <span>{t('tools.name')}</span>
        <input name="by" autoComplete="name" />
      </label>
      <button type="button" {...{[hooks.firstUndecided]: ''}}>
        {t('tools.first')}
      </button>
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
          [hooks.saySome]: t('tools.some', {reviews: '{reviews}', all: '{all}'}),
          [hooks.sayOthers]: t('tools.others', {others: '{others}'})
        }}
      />
      <output className="not-kept" {...{[hooks.draftCount]: '', [hooks.sayDrafts]: t('tools.drafts', {drafts: '{drafts}'})}} />
      <p role="status" {...{[hooks.undecided]: '', [hooks.sayAllDecided]: t('tools.allDecided')}} />
      <p className="not-kept" role="status" {...{[hooks.unstored]: '', [hooks.sayUnstored]: frame('unstored')}} />
      <ImportReport of="Review" problems={problems} />
    </div>
  )
}
