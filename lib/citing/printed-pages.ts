import type {Edition, PageBreak, Span, Unit, UnitId} from '#lib/edition/index.ts'

/** The pages of the print that a stretch of text stands on; one page: `first` = `last`. */
export interface PrintedPages {
  readonly first: string
  readonly last: string
}

type Printed = Pick<Edition, 'metadata' | 'printedOrder' | 'units'>

/** A place where a page begins. `unit` is its place in the printed order; before the first unit it is -1. */
interface Turn {
  readonly unit: number
  readonly at: number
  readonly page: number | undefined
}

/**
 * The printed pages of a stretch of a unit; undefined unless the encoding proves both.
 *
 * A break says which page begins only where its `page` is known, and breaks between paragraphs may be missing from the
 * transcription. So a page is proved between two breaks with consecutive numbers, and within the unit of a break: behind it
 * its page, before it the page before.
 */
export function printedPages(edition: Printed, unit: Unit, stretch: Span): PrintedPages | undefined {
  return pagesBetween(
    turnsOf(edition, ({page}) => page),
    edition,
    unit,
    stretch
  )
}

/**
 * The same with the numbers that the edition inferred, which no citation states; undefined where the print itself proves the pages, or nothing
 * tells them.
 */
export function inferredPages(edition: Printed, unit: Unit, stretch: Span): PrintedPages | undefined {
  if (printedPages(edition, unit, stretch)) return undefined
  return pagesBetween(
    turnsOf(edition, ({inferred, page}) => page ?? inferred),
    edition,
    unit,
    stretch
  )
}

function pagesBetween(turns: ReadonlyArray<Turn>, edition: Printed, unit: Unit, {end, start}: Span): PrintedPages | undefined {
  const order = edition.printedOrder.indexOf(unit.id)
  const first = pageAt(turns, order, start)
  const last = pageAt(turns, order, Math.max(start, end - 1))
  return order < 0 || first === undefined || last === undefined ? undefined : {first: String(first), last: String(last)}
}

/** Where pages begin, in printed order; the first page and the end of the last stand round them. */
function turnsOf({metadata, printedOrder, units}: Printed, numberIn: (pageBreak: PageBreak) => string | undefined): ReadonlyArray<Turn> {
  const byId = new Map<UnitId, Unit>(units.map((unit) => [unit.id, unit]))
  const breaks = printedOrder.flatMap((id, order) =>
    // A unit printed twice is counted where it stands first: its second place has no offsets of its own.
    printedOrder.indexOf(id) === order
      ? (byId.get(id)?.pageBreaks ?? []).map((turn): Turn => ({unit: order, at: turn.at, page: numberOf(numberIn(turn))}))
      : []
  )
  const lastPage = numberOf(metadata.lastPage)
  return [
    {unit: -1, at: 0, page: numberOf(metadata.firstPage)},
    ...breaks,
    {unit: Number.POSITIVE_INFINITY, at: 0, page: lastPage === undefined ? undefined : lastPage + 1}
  ]
}

function pageAt(turns: ReadonlyArray<Turn>, unit: number, at: number): number | undefined {
  const next = turns.findIndex((turn) => turn.unit > unit || (turn.unit === unit && turn.at > at))
  const [before, behind] = [turns[next - 1], turns[next]]
  if (!before || !behind) return undefined
  if (before.unit === unit && before.page !== undefined) return before.page
  if (behind.page === undefined) return undefined
  return behind.unit === unit || before.page === behind.page - 1 ? behind.page - 1 : undefined
}

function numberOf(page: string | undefined): number | undefined {
  return page !== undefined && /^\d+$/u.test(page) ? Number(page) : undefined
}
