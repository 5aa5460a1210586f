import type {z} from 'zod'
import {
  blocksOf,
  editionInLanguage,
  type Block,
  type Division,
  type Edition,
  type Unit,
  type UnitId,
  type Version
} from '#lib/edition/index.ts'
import type {standingJson} from './structure-json-schema.ts'

type StandingJson = z.input<typeof standingJson>
type Standing = Omit<StandingJson, 'unit' | 'part'>

/** How the units of a version stand: the tree of `blocksOf`, laid out by its leaves (tests/exports/edition-json-structure.test.ts). */
export function outlineToJson(edition: Edition, version: Pick<Version, 'id' | 'lang' | 'origin'>): Array<StandingJson> {
  const {divisions, units} = textOf(edition, version)
  const standings = new Map<UnitId, Standing>()
  let lists = 0
  place(blocksOf({units, divisions}, version.lang), [], [])
  return units.map(({id, part}) => ({
    unit: id,
    part,
    ...(standings.get(id) ?? {level: null, sections: [], divisions: [], list: null})
  }))

  function place(blocks: ReadonlyArray<Block>, sections: ReadonlyArray<UnitId>, inside: ReadonlyArray<Division>): void {
    const at = (unit: Unit, more: Partial<Standing> = {}): void => {
      standings.set(unit.id, {level: null, sections: [...sections], divisions: inside.map(({id}) => id), list: null, ...more})
    }
    for (const block of blocks) {
      switch (block.type) {
        case 'section':
          at(block.heading, {level: block.level})
          place(block.children, [...sections, block.heading.id], inside)
          break
        case 'division':
          place(block.children, sections, [...inside, block.division])
          break
        case 'list':
          lists += 1
          for (const item of block.items) at(item, {list: lists})
          break
        case 'unit':
          at(block.unit)
      }
    }
  }
}

/** Divisions are stated of the print; in a translation they hold what answers. */
function textOf(edition: Edition, version: Pick<Version, 'id' | 'lang' | 'origin'>): Pick<Edition, 'divisions' | 'units'> {
  if (version.origin === 'print') return {divisions: edition.divisions, units: edition.units.filter((unit) => unit.version === version.id)}
  const {divisions, units} = editionInLanguage(edition, version.lang)
  return {divisions, units: units.filter((unit) => unit.version === version.id)}
}
