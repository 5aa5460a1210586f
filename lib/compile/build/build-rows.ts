import type {Report} from '#lib/diagnostics/report.ts'
import type {AlignmentRow, Lang, RowId, Segment, SegmentId, UnitKind} from '#lib/edition/index.ts'
import type {RowDecision} from './row-decision.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {mergeOrders} from './merge-orders.ts'

/** The part of a unit that alignment looks at. */
export interface AlignableUnit {
  readonly part: string
  readonly lang: Lang
  readonly kind: UnitKind
  readonly segments: ReadonlyArray<Segment>
}

export interface Alignable {
  readonly languages: ReadonlyArray<Lang>
  readonly units: ReadonlyArray<AlignableUnit>
  readonly decisions: ReadonlyArray<RowDecision>
}

/**
 * The rows of the parallel view: segments of one `g`, by language.
 *
 * A part is aligned as soon as it exists in two languages. Then each of its segments stands in a row (identifiers
 * need none), and each row says of every language of the part what corresponds, or that somebody decided: nothing.
 * *Missing* and *none* are different things, and missing is a fault.
 */
export function buildRows({languages, units, decisions}: Alignable, report: Report): ReadonlyArray<AlignmentRow> {
  const parts = [...new Set(units.map(({part}) => part))]
  // What else seems wrong with the rows follows from that.
  if (!checkParts(units, report)) return []
  const rows = parts.flatMap((part) => rowsOfPart(part, {languages, units, decisions}, report))

  const known = new Map(rows.map((row) => [row.g, row]))
  for (const {g, place} of decisions) {
    if (!known.has(g))
      report(
        'row-is-known',
        `Unexpected row \`${g}\`, expected the \`g\` of a segment`,
        place,
        nameHint(g, known.keys()) ?? 'Segments are in a row by their `g`, as in `{#ru-a4 g=a4}`.'
      )
  }
  return rows
}

/** Whether each row is of one part: the one that is printed in several languages. One line a part: it is one cause. */
function checkParts(units: ReadonlyArray<AlignableUnit>, report: Report): boolean {
  const languages = new Map<string, Set<Lang>>()
  for (const {lang, part} of units) languages.set(part, (languages.get(part) ?? new Set()).add(lang))
  const home = new Map<RowId, string>()
  const told = new Set<string>()
  for (const {part, segments} of units.toSorted((a, b) => languages.get(b.part)!.size - languages.get(a.part)!.size)) {
    for (const {id, place, row} of segments) {
      if (row === undefined) continue
      const other = home.get(row) ?? part
      home.set(row, other)
      if (other === part || told.has(part)) continue
      told.add(part)
      report(
        'row-lies-in-one-part',
        `Unexpected \`g=${row}\` of \`${id}\` in the ${part}, expected another: row \`${row}\` is of the ${other}`,
        place,
        'Rows of two parts have two names; that they say the same is an `echo`.'
      )
    }
  }
  return told.size === 0
}

function rowsOfPart(part: string, {languages, units, decisions}: Alignable, report: Report): Array<AlignmentRow> {
  const own = units.filter((unit) => unit.part === part)
  const present = languages.filter((lang) => own.some((unit) => unit.lang === lang))
  const aligned = present.length > 1

  const orders = present.map((lang) => {
    const ids: Array<RowId> = []
    for (const unit of own) {
      if (unit.lang !== lang) continue
      for (const segment of unit.segments) {
        if (segment.row) ids.push(segment.row)
        else if (aligned && unit.kind !== 'identifier') reportOutside(segment, part, report)
      }
    }
    return ids
  })
  if (!aligned) return []

  const decided = new Map(decisions.map((decision) => [decision.g, decision]))
  const members = new Map<RowId, Array<{readonly lang: Lang; readonly segment: Segment}>>()
  for (const {lang, segments} of own) {
    for (const segment of segments) {
      if (segment.row !== undefined) members.set(segment.row, [...(members.get(segment.row) ?? []), {lang, segment}])
    }
  }
  return mergeOrders(orders).map((g) => {
    const decision = decided.get(g)
    const inRow = members.get(g) ?? []
    const place = inRow[0]?.segment.place
    const cells = new Map<Lang, ReadonlyArray<SegmentId>>(
      present.map((lang) => [lang, inRow.filter((member) => member.lang === lang).map(({segment}) => segment.id)])
    )
    for (const [lang, ids] of cells) {
      const isNone = decision?.none.includes(lang) ?? false
      if (ids.length === 0 && !isNone) {
        report(
          'gap-is-decided',
          `Unexpected gap of row \`${g}\` in \`${lang}\`, expected a counterpart, or \`none: [${lang}]\` in alignment.yaml`,
          place!,
          'Say that there is none only after reading: missing and none are different things.'
        )
      } else if (ids.length > 0 && isNone) {
        report(
          'gap-is-decided',
          `Unexpected \`none: [${lang}]\` of row \`${g}\`, expected none where ${ids.map((id) => `\`${id}\``).join(', ')} is not there`,
          decision!.place,
          'Take the language out of `none`, or the `g` from the segment.'
        )
      }
    }
    return {g, part, cells, links: decision?.links ?? [], echo: decision?.echo ?? [], phrases: [], shifts: []}
  })
}

function reportOutside(segment: Segment, part: string, report: Report): void {
  report(
    'segment-has-a-row',
    `Unexpected segment \`${segment.id}\` outside every row, expected \`g=…\`: the ${part} exists in several languages`,
    segment.place,
    'Give it the `g` of its counterpart, or one of its own and `none: […]` in alignment.yaml.'
  )
}
