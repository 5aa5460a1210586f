import type {Place} from '#lib/diagnostics/diagnostic.ts'
import {entryIdOf, type Edition, type Finding, type FindingPlace} from '#lib/edition/index.ts'

/** `references.yaml:12:7  This is the address …  address-names-a-document (grave, proven)`: a finding where an editor finds it. */
export function formatFinding({certainty, gravity, places, rule, text}: Finding, edition: Edition): string {
  const {path, start} = placeOf(places[0]!, edition)
  const point = start ? `:${start.line}:${start.column}` : ''
  return `${edition.id}/${path}${point}  ${text.en}  ${rule} (${gravity}, ${certainty})`
}

function placeOf(id: FindingPlace, {references, units}: Edition): Place {
  const segment = units.flatMap((unit) => unit.segments).find((candidate) => candidate.id === id)
  const item = references.flatMap(({items}) => items).find((candidate) => candidate.id === id)
  return (segment ?? item ?? references.find(({number}) => entryIdOf(number) === id))!.place
}
