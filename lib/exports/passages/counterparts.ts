import {translatedRows} from '#lib/alignment/translated-rows.ts'
import type {Edition} from '#lib/edition/index.ts'
import {partId, type Passage} from './passage.ts'

/**
 * What corresponds to a passage in the other versions, in the order of the edition: of a segment what stands in its row, or what it translates
 * and is translated by; of a block the blocks of those; of a part the same part.
 */
export function counterpartIndex(
  edition: Pick<Edition, 'alignment' | 'languages' | 'translations' | 'units'>,
  passages: ReadonlyArray<Passage>
): (passage: Passage) => ReadonlyArray<string> {
  const order = new Map(passages.map(({id}, index) => [id, index]))
  const ofSegment = new Map<string, ReadonlySet<string>>()
  for (const {cells} of [...edition.alignment.rows, ...translatedRows(edition)]) {
    for (const [lang, ids] of cells) {
      const others = [...cells].filter(([other]) => other !== lang).flatMap(([, held]) => held)
      for (const id of ids) ofSegment.set(id, new Set([...(ofSegment.get(id) ?? []), ...others]))
    }
  }
  const blockOf = new Map(
    passages
      .filter(({level}) => level === 'block')
      .flatMap(({id, units: [unit]}) => [[id, id] as const, ...unit.segments.map((segment) => [String(segment.id), id] as const)])
  )
  const versions = [...new Set(passages.map(({version}) => version.id))]
  const idsFor = ({level, part, segment, units, version}: Passage): ReadonlyArray<string> => {
    switch (level) {
      case 'part':
        return versions.filter((other) => other !== version.id).map((other) => partId(other, part))
      case 'block':
        return units[0].segments.flatMap(({id}) => [...(ofSegment.get(id) ?? [])].map((other) => blockOf.get(other) ?? other))
      case 'segment':
        return [...(ofSegment.get(segment?.id ?? '') ?? [])]
    }
  }
  return (passage) => [...new Set(idsFor(passage))].filter((id) => order.has(id)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}
