import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Claim, EvidenceSearch, Reference, StatementEvidence, UnitSpan} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {evidenceSchema} from '#lib/compile/read/schemas/evidence.ts'
import {overlapOf} from './overlap-of.ts'
import {isKnownPlace, type PlaceIndex} from './place-index.ts'
import {resolveQuote} from './resolve-quote.ts'
import type {SegmentIndex} from './segment-index.ts'

type Source = Located<z.output<typeof evidenceSchema>>

interface Checked {
  readonly segments: SegmentIndex
  readonly claims: ReadonlyArray<Claim>
  readonly references: ReadonlyArray<Reference>
}

/**
 * What pages say of statements, each statement found in the print. A source that is judged is known and cited for these words. Each piece of
 * evidence has an id of its own and is given once.
 */
export function buildEvidence(
  {value, placeOf}: Source,
  {claims, references, segments}: Checked,
  report: Report
): ReadonlyArray<StatementEvidence> {
  const given = new Map<string, string>()
  return value.evidence.flatMap((entry, index): ReadonlyArray<StatementEvidence> => {
    const {about, id, item, page, quote, segment: at, words} = entry
    const place = (...path: ReadonlyArray<PropertyKey>) => placeOf('evidence', index, ...path)
    if (value.evidence.findIndex((other) => other.id === id) < index)
      report(
        'id-is-unique',
        `Unexpected second evidence \`${id}\`, expected an id of its own`,
        place('id'),
        'An id names one piece of evidence for ever: give the later one another.'
      )
    const key = JSON.stringify([at, quote, about, item, page.url, words])
    const before = given.get(key)
    if (before !== undefined)
      report(
        'evidence-stands-once',
        `Unexpected evidence \`${id}\` of the same words for the same statement as \`${before}\`, expected it once`,
        place(),
        'Take one of the two out: told twice it is no second witness.'
      )
    given.set(key, id)

    const found = segments.find(at, place('segment'), report)
    if (!found) return []
    const {segment, unit} = found
    const printed = unit.text.slice(segment.start, segment.end)
    const resolved = resolveQuote(quote, {at, printed}, 'both', place('quote'), report)
    if (!resolved) return []
    const span: UnitSpan = {unit: unit.id, start: segment.start + resolved.start, end: segment.start + resolved.end}
    if (item !== undefined)
      checkCited(item, {at, span, claims, references}, (...fault) => report(fault[0], fault[1], place('item'), fault[2]))
    return [{...entry, span}]
  })
}

/** What was looked for and not found, place by place. */
export function buildSearches({value, placeOf}: Source, places: PlaceIndex, report: Report): ReadonlyArray<EvidenceSearch> {
  value.searches.forEach(({at, date}, index) => {
    const place = placeOf('searches', index, 'at')
    isKnownPlace(at, places, place, report)
    if (value.searches.findIndex((other) => other.at === at && other.date === date) < index)
      report(
        'search-found-nothing',
        `Unexpected second search for \`${at}\` on ${date}, expected one`,
        place,
        'Put the languages of both into one.'
      )
    const found = value.evidence.find(({item, segment}) => at === segment || at === item)
    if (found)
      report(
        'search-found-nothing',
        `Unexpected search for \`${at}\`, expected a place without evidence: \`${found.id}\` was found`,
        place,
        'Take the search out: only what was not found stays not checked.'
      )
  })
  return value.searches
}

function checkCited(
  item: string,
  {at, claims, references, span}: Omit<Checked, 'segments'> & {readonly at: string; readonly span: UnitSpan},
  report: (rule: string, message: string, hint: string) => void
): void {
  const reference = references.find(({items}) => items.some(({id}) => id === item))
  if (!reference) {
    const known = references.flatMap(({items}) => items.map(({id}) => id))
    report(
      'item-is-known',
      `Unexpected item \`${item}\`, expected the id of an item of references.yaml`,
      nameHint(item, known) ?? 'Items are named as in `ref-3-a`.'
    )
    return
  }
  const reaching = claims.filter(({reach}) => overlapOf(reach, [span]) !== 'none')
  if (reaching.some(({citations}) => citations.includes(reference.number))) return
  const cited = [...new Set(reaching.flatMap(({citations}) => citations))].map((number) => `[${number}]`).join(', ')
  report(
    'evidence-fits-its-claim',
    `Unexpected item \`${item}\` for these words of \`${at}\`, expected one of an entry that is cited for them: ${cited || 'none is'}`,
    'What a source says that is not cited here is `about: fact`.'
  )
}
