import {correctedText, printedText, type Edition, type Segment, type Unit, type Version} from '#lib/edition/index.ts'
import {textIn, type PrintForm} from '#lib/exports/text/print-form.ts'

/** What can be asked for by its address: a part of a version, a block of it, or a segment of a block. */
export interface Passage {
  /** Of a segment or a block its own id; of a part, which has none, `print-ru.body`: no other id holds a point. */
  readonly id: string
  readonly level: 'part' | 'block' | 'segment'
  readonly version: Version
  /** The file it stands in without language and ending: `abstract`, `body`. */
  readonly part: string
  /** The blocks that it consists of, or the one that its segment stands in. */
  readonly units: readonly [Unit, ...ReadonlyArray<Unit>]
  readonly segment: Segment | undefined
  /** The id of the passage that it stands in; undefined for a part. */
  readonly parent: string | undefined
}

/** The id of a part of a version. */
export function partId(version: string, part: string): string {
  return `${version}.${part}`
}

/**
 * Every passage of every version, each before what stands in it, in reading order; print first. A block whose one segment has its id is one
 * passage. Each segment stands in one block, each block in one part (tests/exports/passages/passages.test.ts).
 */
export function passagesOf(edition: Pick<Edition, 'translations' | 'units' | 'versions'>): ReadonlyArray<Passage> {
  return edition.versions.flatMap((version) => {
    const units = unitsOf(edition, version)
    return [...new Set(units.map(({part}) => part))].flatMap((part): ReadonlyArray<Passage> => {
      const [first, ...more] = units.filter((unit) => unit.part === part)
      const own = {id: partId(version.id, part), version, part}
      return [
        {...own, level: 'part', units: [first!, ...more], segment: undefined, parent: undefined},
        ...[first!, ...more].flatMap((unit) => blockPassages(unit, own))
      ]
    })
  })
}

function blockPassages(unit: Unit, part: Pick<Passage, 'id' | 'part' | 'version'>): ReadonlyArray<Passage> {
  const inside = unit.segments.filter(({id}) => String(id) !== unit.id)
  return [
    {...part, id: unit.id, level: 'block', units: [unit], segment: undefined, parent: part.id},
    ...inside.map((segment): Passage => ({...part, id: segment.id, level: 'segment', units: [unit], segment, parent: unit.id}))
  ]
}

function unitsOf(edition: Pick<Edition, 'translations' | 'units'>, version: Version): ReadonlyArray<Unit> {
  if (version.origin === 'print') return edition.units.filter((unit) => unit.version === version.id)
  return edition.translations.find((translation) => translation.version.id === version.id)?.units ?? []
}

/** The text of a passage in one of the forms of the print, its blocks parted by an empty line; a translation has one form. */
export function passageText({segment, units}: Passage, form: PrintForm): string {
  if (segment === undefined) return units.map((unit) => textIn(unit, form)).join('\n\n')
  return form === 'printed' ? printedText(units[0], segment) : correctedText(units[0], segment)
}
