import type {PublishedEdition} from './read-edition.ts'

/** A text of an edition in one language. */
export interface PublishedVersion {
  readonly id: string
  readonly lang: string
  /** Translation: made by the edition, never the words of the author. */
  readonly origin: 'print' | 'translation'
}

type PrintUnit = PublishedEdition['units'][number]
type Standing = PublishedEdition['outline'][number]['units'][number]

/** A segment with its text. */
export interface SegmentText {
  readonly id: string
  readonly unit: string
  readonly version: string
  readonly lang: string
  /** Translation: made by the edition, never the words of the author. */
  readonly origin: PublishedVersion['origin']
  /** As printed; undefined of a translation. */
  readonly printed: string | undefined
  /** Of the print with the corrections of the edition and nothing else of its; of a translation its words. */
  readonly text: string
}

/** A block of a version: its kind, its place, its segments in reading order. */
export interface UnitText {
  readonly id: string
  readonly version: string
  readonly lang: string
  readonly kind: PrintUnit['kind']
  /** Where it stands: its part, the sections and the list that it is in. */
  readonly standing: Standing
  readonly segments: ReadonlyArray<SegmentText>
}

/** The texts of an edition, print first. */
export function versionsOf({translations, versions}: PublishedEdition): ReadonlyArray<PublishedVersion> {
  return [
    ...versions.map(({id, lang}): PublishedVersion => ({id, lang, origin: 'print'})),
    ...translations.map(({id, lang}): PublishedVersion => ({id, lang, origin: 'translation'}))
  ]
}

/** The blocks of a version in reading order. Throws on one that the edition has not. */
export function unitsOf(edition: PublishedEdition, version: string): ReadonlyArray<UnitText> {
  const translation = edition.translations.find(({id}) => id === version)
  if (translation) return translation.outline.flatMap((standing) => translatedUnit(translation, standing))
  const outline = edition.outline.find((candidate) => candidate.version === version)
  const lang = edition.versions.find(({id}) => id === version)?.lang
  if (!outline || lang === undefined) {
    const known = versionsOf(edition).map(({id}) => id)
    throw new Error(`Unexpected version \`${version}\`, expected one of ${known.join(', ')}`)
  }
  const units = new Map(edition.units.map((unit) => [unit.id, unit]))
  return outline.units.flatMap((standing) => {
    const unit = units.get(standing.unit)
    return unit ? [printedUnit(unit, {version, lang, standing})] : []
  })
}

function printedUnit(unit: PrintUnit, own: Pick<UnitText, 'lang' | 'standing' | 'version'>): UnitText {
  const {lang, version} = own
  return {
    id: unit.id,
    kind: unit.kind,
    ...own,
    segments: unit.segments.map((segment) => ({
      id: segment.id,
      unit: unit.id,
      version,
      lang,
      origin: 'print',
      printed: unit.printed.slice(segment.start, segment.end),
      text: corrected(unit, segment)
    }))
  }
}

function translatedUnit({id: version, lang, units}: PublishedEdition['translations'][number], standing: Standing): ReadonlyArray<UnitText> {
  return units
    .filter(({id}) => id === standing.unit)
    .map(({id, kind, segments, text}) => ({
      id,
      version,
      lang,
      kind,
      standing,
      segments: segments.map(({end, id: segment, start}) => ({
        id: segment,
        unit: id,
        version,
        lang,
        origin: 'translation',
        printed: undefined,
        text: text.slice(start, end)
      }))
    }))
}

/** The blocks of the print in printed order: those that are printed twice stand twice. The list of references follows them. */
export function printedUnits(edition: PublishedEdition): ReadonlyArray<UnitText> {
  const units = new Map(edition.versions.flatMap(({id}) => unitsOf(edition, id).map((unit) => [unit.id, unit] as const)))
  return edition.printedOrder.flatMap((id) => units.get(id) ?? [])
}

/** Every segment of every version by its id, in reading order. */
export function segmentsById(edition: PublishedEdition): ReadonlyMap<string, SegmentText> {
  const segments = versionsOf(edition).flatMap(({id}) => unitsOf(edition, id).flatMap((unit) => unit.segments))
  return new Map(segments.map((segment) => [segment.id, segment]))
}

/** What is supplied at the edge of a segment belongs to the one that it completes. */
function corrected({emendations, printed}: PrintUnit, {end, id, start}: PrintUnit['segments'][number]): string {
  let text = ''
  let at = start
  for (const emendation of emendations.filter(({segment}) => segment === id)) {
    text += printed.slice(at, emendation.start) + emendation.correction
    at = emendation.end
  }
  return text + printed.slice(at, end)
}
