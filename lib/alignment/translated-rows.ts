import type {AlignmentRow, Edition, Lang, RowId, SegmentId} from '#lib/edition/index.ts'

/**
 * The sentences of the print that the edition has translated, each in a row with its translations: as many sentences in a cell as `of` joins in
 * any of the languages, an empty cell where the translation leaves one out by decision. They are no rows of the alignment: nothing counts them.
 */
export function translatedRows(edition: Pick<Edition, 'languages' | 'translations' | 'units'>): ReadonlyArray<AlignmentRow> {
  return edition.units
    .filter((unit) =>
      edition.translations.some(({units, version}) => version.of === unit.version && units.some(({part}) => part === unit.part))
    )
    .flatMap((unit) =>
      groupsOf(
        edition,
        unit.segments.map(({id}) => id)
      ).map((originals) => rowOf(edition, unit.lang, unit.part, originals))
    )
}

/** Neighbouring sentences that one sentence of a translation joins stand together. */
function groupsOf({translations}: Pick<Edition, 'translations'>, ids: ReadonlyArray<SegmentId>): ReadonlyArray<ReadonlyArray<SegmentId>> {
  const groups: Array<Array<SegmentId>> = []
  const joins = translations.flatMap(({originals}) => [...originals.values()].filter((of) => of.length > 1))
  for (const id of ids) {
    const last = groups.at(-1)
    if (last && joins.some((of) => of.includes(id) && last.some((other) => of.includes(other)))) last.push(id)
    else groups.push([id])
  }
  return groups
}

function rowOf(
  {languages, translations}: Pick<Edition, 'languages' | 'translations'>,
  lang: Lang,
  part: string,
  originals: ReadonlyArray<SegmentId>
): AlignmentRow {
  const cells = new Map<Lang, ReadonlyArray<SegmentId>>()
  for (const shown of languages) {
    if (shown === lang) cells.set(shown, originals)
    const translation = translations.find(({version}) => version.lang === shown)
    if (!translation) continue
    cells.set(
      shown,
      [...translation.originals].filter(([, of]) => of.some((id) => originals.includes(id))).map(([id]) => id)
    )
  }
  const g = originals[0]!.slice(lang.length + 1) as RowId
  return {g, part, cells, links: [], echo: [], phrases: [], shifts: []}
}
