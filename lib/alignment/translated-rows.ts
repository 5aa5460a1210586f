import {joinedSentences, type AlignmentRow, type Edition, type Lang, type RowId, type SegmentId, type Unit} from '#lib/edition/index.ts'

/**
 * The sentences of the print that the edition has translated, each in a row with its translations: as many sentences in a cell as `of` joins in
 * any of the languages, an empty cell where the translation leaves one out by decision. They are no rows of the alignment: nothing counts them.
 * Each sentence stands in one row (tests/alignment/translated-rows.test.ts).
 */
export function translatedRows({
  languages,
  translations,
  units
}: Pick<Edition, 'languages' | 'translations' | 'units'>): ReadonlyArray<AlignmentRow> {
  const homes = new Map(units.filter(isTranslated).flatMap((unit) => unit.segments.map(({id}) => [id, unit] as const)))
  const groups = joinedSentences(
    [...homes.keys()],
    translations.map(({originals}) => originals)
  )
  return groups.map((group): AlignmentRow => {
    const {lang, part} = homes.get(group[0]!)!
    const cells = new Map<Lang, ReadonlyArray<SegmentId>>()
    for (const shown of languages) {
      if (shown === lang) cells.set(shown, group)
      const translation = translations.find(({version}) => version.lang === shown)
      if (translation)
        cells.set(
          shown,
          [...translation.originals].flatMap(([id, of]) => (of.some((other) => group.includes(other)) ? [id] : []))
        )
    }
    return {g: group[0]!.slice(lang.length + 1) as RowId, part, cells, links: [], echo: [], phrases: [], shifts: []}
  })

  function isTranslated({part, version}: Unit): boolean {
    return translations.some((translation) => translation.version.of === version && translation.units.some((unit) => unit.part === part))
  }
}
