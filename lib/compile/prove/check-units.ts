import type {Report} from '#lib/diagnostics/report.ts'
import {nearest} from '#lib/text/nearest.ts'
import type {Entity} from '#lib/edition/index.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'

interface Known {
  readonly entities: ReadonlyMap<string, Entity>
  readonly numbers: ReadonlySet<number>
}

/** What a file alone cannot know: ids are unique, mentions registered, markers resolved. */
export function checkUnits(units: ReadonlyArray<DraftUnit>, {entities, numbers}: Known, report: Report): void {
  const seen = new Set<string>()
  const seenUnits = new Set<string>()
  for (const unit of units) {
    if (seenUnits.has(unit.id)) report('id-is-unique', `Unexpected second block \`${unit.id}\`, expected an id of its own`, unit.place)
    seenUnits.add(unit.id)

    for (const {id, place} of unit.segments) {
      if (seen.has(id)) report('id-is-unique', `Unexpected second segment \`${id}\`, expected an id of its own`, place)
      seen.add(id)
    }
    for (const mention of unit.mentions) {
      if (mention.type === 'date') continue
      for (const ref of mention.refs) {
        const entity = entities.get(ref)
        if (!entity) {
          const candidate = nearest(ref, entities.keys())
          report(
            'mention-is-registered',
            `Unexpected entity \`${ref}\`, expected the id of an entry of entities.yaml`,
            mention.place,
            candidate && `Did you mean \`${candidate}\`?`
          )
        } else if (entity.type !== mention.type) {
          report('mention-fits-its-entity', `Unexpected \`:${mention.type}\` of \`${ref}\`, expected \`:${entity.type}\``, mention.place)
        }
      }
    }
    for (const {number, place} of unit.citations) {
      if (!Number.isNaN(number) && !numbers.has(number))
        report(
          'citation-resolves',
          `Unexpected citation \`[${number}]\`, expected one of the ${numbers.size} entries of the reference list`,
          place
        )
    }
  }
}
