import type {Report} from '#lib/diagnostics/report.ts'
import {originalUnitId, type Translation, type Unit} from '#lib/edition/index.ts'

/**
 * The blocks of a translation are those of its original: of the same numbers, kinds and depths, in the same order.
 */
export function checkTranslationBlocks({units, version}: Translation, print: ReadonlyArray<Unit>, report: Report): void {
  const order = new Map(print.map((unit, index) => [unit.id, index]))
  let before: {readonly index: number; readonly id: string} | undefined
  for (const unit of units) {
    const originalId = originalUnitId({version}, unit.id)
    const index = order.get(originalId)
    if (index === undefined) {
      report(
        'translation-keeps-its-blocks',
        `Unexpected block \`${unit.id}\`, expected one with the number of a block of the original`,
        unit.place,
        'Paragraphs have the same numbers in all languages; within one, a sentence that translates others says `of`.'
      )
      continue
    }
    const original = print[index]!
    if (original.kind !== unit.kind || original.depth !== unit.depth)
      report(
        'translation-keeps-its-blocks',
        `Unexpected ${kindOf(unit)} \`${unit.id}\`, expected a ${kindOf(original)}, as \`${originalId}\` is one`,
        unit.place,
        'Blocks that answer one another are written alike: look at the dashes and signs before them.'
      )
    if (before && index < before.index)
      report(
        'translation-keeps-its-blocks',
        `Unexpected \`${unit.id}\` behind \`${before.id}\`, expected the order of the original`,
        unit.place,
        `Move it before \`${before.id}\`, or give it the number of the paragraph that it translates.`
      )
    else before = {index, id: unit.id}
  }
}

function kindOf({depth, kind}: Unit): string {
  return depth === undefined ? kind : `${kind} of level ${depth}`
}
