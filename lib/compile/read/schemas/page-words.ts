import {leastEvidence, mostEvidenceWords} from '#lib/edition/index.ts'
import {collapse} from '#lib/text/collapse.ts'
import {verbatim} from './shared.ts'
import {such} from './such.ts'

/** Words that are quoted of a published page: enough to judge by, and no more than a quotation. */
export const pageWords = verbatim
  .superRefine(
    such(
      (value) => value.length >= leastEvidence,
      `at least ${leastEvidence} characters of the page`,
      () => ({hint: 'Copy the words that decide it from the page.'})
    )
  )
  .superRefine(
    such(
      (value) => wordCount(value) <= mostEvidenceWords,
      `at most ${mostEvidenceWords} words`,
      (value) => ({hint: `There are ${wordCount(value)}: quote those alone that decide it.`})
    )
  )

function wordCount(quoted: string): number {
  return collapse(quoted).split(' ').length
}
