import {checkerName} from '../citations/checker-name.ts'
import {isRecord} from '../citations/is-mark.ts'
import {asShown, rowFields} from '../citations/row-fields.ts'
import type {FileProblem} from '../frame/file-import.ts'
import type {OwnReview, PageJudgement} from './own-review.ts'

/** What reviews are measured by. */
export interface ReviewBounds {
  readonly edition: string
  readonly verdicts: ReadonlyArray<OwnReview['verdict']>
  readonly judgements: ReadonlyArray<PageJudgement>
}

/**
 * The reviews of a file, or everything that is wrong with it: then nothing of it is taken. It refuses what the build refuses under
 * `review/`, and what the published schema does; `tests/browser/read-review-file.test.ts` holds it against both.
 */
export function readReviewFile(
  text: string,
  bounds: ReviewBounds
): {readonly found: ReadonlyArray<OwnReview>} | {readonly problems: ReadonlyArray<FileProblem>} {
  const file = parsed(text)
  if (!isRecord(file)) return {problems: [{kind: file === undefined ? 'json' : 'shape'}]}
  const problems: Array<FileProblem> = []
  const {edition, reviews, ...others} = file
  if (edition !== bounds.edition) problems.push({kind: 'edition', value: asShown(edition), expected: bounds.edition})
  for (const field of Object.keys(others)) problems.push({kind: 'field', field})
  if (!Array.isArray(reviews)) problems.push({kind: 'shape'})

  const seen = new Set<string>()
  const found = (Array.isArray(reviews) ? reviews : []).flatMap((row: unknown, at) => {
    const report = (kind: string, details: Omit<FileProblem, 'kind'> = {}): void =>
      void problems.push({kind, list: 'reviews', row: at + 1, ...details})
    if (!isRecord(row)) {
      report('row')
      return []
    }
    const review = readReview(row, bounds, report)
    const name = `${review?.judgement} ${review?.by}`
    if (review && seen.has(name)) report('twice', {value: review.judgement, expected: review.by})
    seen.add(name)
    return review ?? []
  })
  return problems.length > 0 ? {problems} : {found}
}

function readReview(
  row: Readonly<Record<string, unknown>>,
  {judgements, verdicts}: ReviewBounds,
  report: (kind: string, details?: Omit<FileProblem, 'kind'>) => void
): OwnReview | undefined {
  const fields = rowFields(row, ['judgement', 'verdict', 'by', 'date', 'reason', 'hash'], report)
  const judgement = fields.text('judgement')
  const hash = fields.text('hash')
  // What fits by its hash has another id today.
  if (judgement !== '' && !judgements.some((one) => one.id === judgement || one.hash === hash))
    report('unknown', {field: 'judgement', value: asShown(judgement)})
  const verdict = fields.one('verdict', verdicts)
  const by = checkerName(fields.text('by'))
  const date = fields.day('date')
  const reason = fields.optional('reason')
  if (hash !== '' && !/^[0-9a-f]{64}$/.test(hash)) report('value', {field: 'hash', value: asShown(hash), expected: 'SHA-256'})
  return verdict && {judgement, verdict, by, date, ...(reason !== '' && {reason}), hash}
}

/** Undefined where a text is no JSON. A mark of byte order, as some editors write it, is no fault. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
