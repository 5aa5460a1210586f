import type {Report} from '#lib/diagnostics/report.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'

/** Whether each block and each segment has an id of its own: otherwise what others say of one of two cannot be asked. */
export function checkUnitIds(units: ReadonlyArray<DraftUnit>, report: Report): boolean {
  const seen = new Set<string>()
  const segments = new Set<string>()
  let areOwn = true
  for (const unit of units) {
    const isTwice = seen.has(unit.id)
    seen.add(unit.id)
    for (const {id, place} of unit.segments) {
      const isSecond = segments.has(id)
      segments.add(id)
      if (!isSecond) continue
      areOwn = false
      const hint = 'Ids are permanent: count on, so that each sentence has its number.'
      report('id-is-unique', `Unexpected second segment \`${id}\`, expected an id of its own`, place, hint)
    }
    if (!isTwice) continue
    areOwn = false
    const hint = `Two paragraphs are two blocks: count on, or put \`${unit.id}\` together in one paragraph.`
    report('id-is-unique', `Unexpected second block \`${unit.id}\`, expected an id of its own`, unit.place, hint)
  }
  return areOwn
}
