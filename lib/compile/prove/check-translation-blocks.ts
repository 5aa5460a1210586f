import type {Report} from '#lib/diagnostics/report.ts'
import type {Translation, Unit} from '#lib/edition/index.ts'

/**
 * The blocks of a translation are those of its original: of the same numbers, kinds and depths, in the same order. A block that the print has
 * not is reported by its sentences.
 */
export function checkTranslationBlocks({units, version}: Translation, print: ReadonlyArray<Unit>, report: Report): void {
  const of = version.of.slice('print-'.length)
  const order = new Map(print.map((unit, index) => [unit.id as string, index]))
  let before: {readonly index: number; readonly id: string} | undefined
  for (const unit of units) {
    const originalId = `${of}-${unit.id.slice(version.lang.length + 1)}`
    const index = order.get(originalId)
    if (index === undefined) continue
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
