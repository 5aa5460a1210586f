import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {blocksOf, citationsOf, editionInLanguage, type Block, type Edition, type ListBlock} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import type {EditionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {citationAnchor} from '#lib/routes/anchors.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {layeredEdition} from './tei/layered-edition.ts'

const textOf = (path: string): string => new TextDecoder().decode(soundFiles().get(path))

/** The sound edition with a section under its first, and entries that are labelled `[1]`. */
const labelled = editionFrom({
  'body.de.md': textOf('body.de.md').replace('- :s[Sie', '## :s[Folgen]{#de-h2-1 g=h2}\n\n- :s[Sie'),
  'alignment.yaml': `${textOf('alignment.yaml')}  - {g: h2, none: [tr]}\n`,
  'edition.yaml': `${textOf('edition.yaml').replace('de-b2,', 'de-h2, de-b2,')}entryLabel: "[1]"\n`,
  'printed.txt': textOf('printed.txt')
    .replace('Sie wurde um', 'Folgen\n\nSie wurde um')
    .replaceAll(/^(\d)\. Bei|^(\d)\. Brü/gmu, (start) => start.replace(/(\d)\./, '[$1]'))
})

/** As others have it: the file and nothing else. */
function asRead(edition: Edition): EditionJson {
  return JSON.parse(JSON.stringify(editionToJson(edition, []))) as EditionJson
}

const editions = [editionFrom(), editionFrom({}, 'mosty-2001'), editionFrom({}, 'tegirmen-2001'), labelled]

/** What is published, and editions with lists, divisions and translations. */
const structured = [...editionIds().map(editionOf), ...editions, editionFrom({}, 'mosty-2002'), layeredEdition()]

describe.each(editions.map((edition) => ({id: edition.id, edition, data: asRead(edition)})))(
  'who has edition.json of $id and nothing else',
  ({data, edition}) => {
    test('can make the anchor of every marker', () => {
      expect(data.units.flatMap(({citations}) => citations.map(({number, occurrence}) => `cite-${number}-${occurrence}`))).toEqual(
        citationsOf(edition).map(({citation}) => citationAnchor(citation))
      )
    })

    test('can tell the body from the abstract, and a section from one within it', () => {
      expect(data.units.map(({depth, part}) => [part, depth])).toEqual(edition.units.map(({depth, part}) => [part, depth]))
      for (const {depth, kind} of data.units) expect(depth !== undefined).toBe(kind === 'heading')
    })

    test('can find the row of every sentence', () => {
      const cells = data.alignment.rows.map((row) => data.metadata.languages.flatMap((lang) => row[lang] ?? []))
      const byRow = data.alignment.rows.map(({g}) => data.units.flatMap(({segments}) => segments.filter(({row}) => row === g)))
      expect(byRow.map((segments) => segments.map(({id}) => id).sort())).toEqual(cells.map((ids) => [...ids].sort()))
    })

    test('can print the entries as they are labelled', () => {
      expect(data.references.map(({label}) => label)).toEqual(edition.references.map(({label}) => label))
    })
  }
)

test('a section within another has its depth, and entries their own labels', () => {
  const {references, units} = asRead(labelled)
  expect(units.filter(({depth}) => depth !== undefined).map(({depth, id}) => [id, depth])).toEqual([
    ['de-h1', 1],
    ['de-h2', 2],
    ['tr-h1', 1]
  ])
  expect(references.map(({label}) => label)).toEqual(['[1]', '[2]'])
})

/** Each unit of some blocks with the headings and divisions round it, outer first, and the list that it is an item of. */
function paths(
  blocks: ReadonlyArray<Block>,
  above: ReadonlyArray<string> = []
): ReadonlyArray<{readonly unit: string; readonly above: ReadonlyArray<string>; readonly list: ListBlock | undefined}> {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'section':
        return [{unit: block.heading.id, above, list: undefined}, ...paths(block.children, [...above, block.heading.id])]
      case 'division':
        return paths(block.children, [...above, block.division.id])
      case 'list':
        return block.items.map((item) => ({unit: item.id, above, list: block}))
      case 'unit':
        return [{unit: block.unit.id, above, list: undefined}]
    }
  })
}

test.each(structured)('the outline of $id sets sections, divisions and lists as the pages do', (edition) => {
  const data = asRead(edition)
  const outlines = [
    ...data.outline.map(({units, version}) => ({lang: data.versions.find(({id}) => id === version)?.lang ?? '', units, of: edition})),
    ...data.translations.map(({lang, outline}) => ({lang, units: outline, of: editionInLanguage(edition, lang)}))
  ]
  for (const {lang, of, units} of outlines) {
    const body = units.filter(({part}) => part === 'body')
    const expected = paths(blocksOf(of, lang))
    expect(body.map(({unit}) => unit)).toEqual(expected.map(({unit}) => unit))
    expect(body.map(({divisions, sections}) => [...divisions, ...sections].sort())).toEqual(expected.map(({above}) => [...above].sort()))
    const lists = expected.map(({list}) => list)
    expect(body.map(({list}, index) => index > 0 && list !== null && list === body[index - 1]?.list)).toEqual(
      lists.map((list, index) => index > 0 && list !== undefined && list === lists[index - 1])
    )
    expect(body.map(({level}) => level === null)).toEqual(
      body.map(({unit}) => !of.units.some(({id, kind}) => id === unit && kind === 'heading'))
    )
  }
})

test('who takes edition.json alone has what pages say of sections, the tours, and where each entity is named', () => {
  for (const edition of structured) {
    const {occurrences, summaries, tours} = asRead(edition)
    expect(summaries.map(({of, text}) => [of, text])).toEqual(edition.summaries.map(({of, text}) => [of, text]))
    expect(tours).toEqual(JSON.parse(JSON.stringify(edition.tours)))
    expect(occurrences.map(({entity, places}) => [entity, places.length])).toEqual(
      edition.entities.map(({id}) => [id, occurrencesOf(edition, id).length])
    )
  }
})
