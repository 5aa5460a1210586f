import {describe, expect, test} from 'vitest'
import {citationsOf, type Edition} from '#lib/edition/index.ts'
import type {EditionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {citationAnchor} from '#lib/routes/anchors.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

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
