import type {AttestedForm} from './attested-forms.ts'
import {correctedForm, printedText} from '#lib/edition/index.ts'

/** How a form is printed where the print departs from it, each way once, with how often. tests/entities/form-kind.test.ts. */
export function misprintsOf({
  occurrences
}: Pick<AttestedForm, 'occurrences'>): ReadonlyArray<{readonly printed: string; readonly count: number}> {
  const counts = new Map<string, number>()
  for (const {mention, unit} of occurrences) {
    const printed = printedText(unit, mention)
    if (printed !== correctedForm(unit, mention)) counts.set(printed, (counts.get(printed) ?? 0) + 1)
  }
  return [...counts].map(([printed, count]) => ({printed, count}))
}
