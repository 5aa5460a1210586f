import type {Report} from '#lib/diagnostics/report.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Entity} from '#lib/edition/index.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'

interface Known {
  readonly entities: ReadonlyMap<string, Entity>
  readonly numbers: ReadonlySet<number>
}

/** What a file alone cannot know: mentions are registered, markers resolved. */
export function checkUnits(units: ReadonlyArray<DraftUnit>, {entities, numbers}: Known, report: Report): void {
  const missing = new Set<string>()
  for (const unit of units) {
    const open = unit.unresolved.map(({perhaps, ...words}) => ({...words, refs: perhaps}))
    for (const mention of [...unit.mentions, ...open]) {
      if (mention.type === 'date') continue
      for (const ref of mention.refs) {
        const entity = entities.get(ref)
        if (!entity) {
          // An entry that is missing is one cause, however often its name stands in a file.
          const key = `${mention.place.path} ${ref}`
          if (missing.has(key)) continue
          missing.add(key)
          report(
            'mention-is-registered',
            `Unexpected entity \`${ref}\`, expected the id of an entry of entities.yaml`,
            mention.place,
            nameHint(ref, entities.keys()) ?? 'Write an entry for it in entities.yaml.'
          )
        } else if (entity.type !== mention.type) {
          report(
            'mention-fits-its-entity',
            `Unexpected \`:${mention.type}\` of \`${ref}\`, expected \`:${entity.type}\``,
            mention.place,
            `Write \`:${entity.type}\`, or name another entity.`
          )
        }
      }
    }
    for (const {number, place} of unit.citations) {
      if (!Number.isNaN(number) && !numbers.has(number))
        report(
          'citation-resolves',
          `Unexpected citation \`[${number}]\`, expected one of the ${numbers.size} entries of the reference list`,
          place,
          'A number that is printed wrong stands as printed, if the list has an entry of that number; look at references.yaml.'
        )
    }
  }
}
