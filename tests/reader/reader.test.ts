import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, expectTypeOf, test} from 'vitest'
import type {z} from 'zod'
import {audit} from '#lib/checks/audit.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {correctedText, editionWithTranslations, printedText, type Edition} from '#lib/edition/index.ts'
import {occurrencesOf as occurrencesIn} from '#lib/entities/occurrences.ts'
import type {editionJson} from '#lib/exports/open-data/edition-json-schema.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {counterpartIndex} from '#lib/exports/passages/counterparts.ts'
import {passagesOf} from '#lib/exports/passages/passage.ts'
import {
  claimsOf,
  counterpartsOf,
  findingsOf,
  occurrencesOf,
  printedUnits,
  readEdition,
  rowsOf,
  segmentsById,
  unitsOf,
  versionsOf,
  type PublishedEdition
} from '#lib/reader/index.ts'
import {checkedEdition} from '../exports/checked-edition.ts'
import {hostileEdition} from '../exports/hostile-edition.ts'
import {layeredEdition} from '../exports/tei/layered-edition.ts'
import {editionFrom} from '../sound-edition.ts'

const editions = [
  editionFrom(),
  editionFrom({}, 'tegirmen-2001'),
  editionFrom({}, 'mosty-2002'),
  layeredEdition(),
  hostileEdition().edition,
  checkedEdition().edition
]

function asPublished(edition: Edition): string {
  return JSON.stringify(editionToJson(edition, audit(edition).findings))
}

describe.each(editions.map((edition, index) => ({name: `${edition.id} (${index + 1})`, edition, json: asPublished(edition)})))(
  'who reads edition.json of $name',
  ({edition, json}) => {
    const read = readEdition(json)
    const texts = editionWithTranslations(edition)

    test('has the versions, and the units of each in reading order with the text of their segments', () => {
      expect(versionsOf(read).map(({id, lang, origin}) => [id, lang, origin])).toEqual(
        edition.versions.map(({id, lang, origin}) => [id, lang, origin])
      )
      for (const version of edition.versions) {
        const own = texts.units.filter((unit) => unit.version === version.id)
        expect(unitsOf(read, version.id).map(({id, kind, segments, standing}) => [id, kind, standing.part, segments])).toEqual(
          own.map((unit) => [
            unit.id,
            unit.kind,
            unit.part,
            unit.segments.map((segment) => ({
              id: segment.id,
              unit: unit.id,
              version: version.id,
              lang: version.lang,
              origin: version.origin,
              printed: version.origin === 'print' ? printedText(unit, segment) : undefined,
              text: correctedText(unit, segment)
            }))
          ])
        )
      }
    })

    test('has the print in printed order', () => {
      expect(printedUnits(read).map(({id}) => id)).toEqual(edition.printedOrder)
    })

    test('has rows with what corresponds, and for each segment what its page names', () => {
      const alignment = rowsOf(read).filter(({of}) => of === 'alignment')
      expect(alignment.map(({cells, id}) => [id, cells.map(({lang, segments}) => [lang, segments.map((segment) => segment.id)])])).toEqual(
        edition.alignment.rows.map(({cells, g}) => [
          g,
          edition.languages.flatMap((lang) => (cells.has(lang) ? [[lang, cells.get(lang)]] : []))
        ])
      )
      const passages = passagesOf(edition)
      const counterparts = counterpartIndex(edition, passages)
      for (const passage of passages.filter(({level}) => level === 'segment'))
        expect(
          counterpartsOf(read, passage.id)
            .map(({id}) => id)
            .sort()
        ).toEqual([...counterparts(passage)].sort())
    })

    test('has every occurrence of every entity in order', () => {
      for (const {id} of edition.entities) {
        const inPrint = occurrencesOf(read, id).filter(({segment}) => segment.origin === 'print')
        expect(inPrint.map(({segment, words}) => [segment.id, words])).toEqual(
          occurrencesIn(edition, id).map(({mention, segment, unit}) => [segment.id, printedText(unit, mention)])
        )
        expect(occurrencesOf(read, id)).toHaveLength(occurrencesIn(texts, id).length)
      }
    })

    test('has the claims with their sources, and what was found in each segment', () => {
      expect(claimsOf(read).map(({claim, sources}) => [claim.id, sources.map(({id}) => id).sort()])).toEqual(
        edition.claims.map((claim) => [
          claim.id,
          claimSources(edition, claim)
            .map(({id}) => String(id))
            .sort()
        ])
      )
      const {findings} = audit(edition)
      for (const id of segmentsById(read).keys())
        expect(findingsOf(read, id).map((finding) => finding.id)).toEqual(
          findings.filter(({places}) => places.some((place) => place === id)).map((finding) => finding.id)
        )
    })
  }
)

test('what is no edition, or one of another contract, is refused in a sentence', () => {
  const json = asPublished(editionFrom())
  const withContract = (contract: unknown): string => JSON.stringify({...JSON.parse(json), contract})
  expect(() => readEdition('{"contract": "1.1"')).toThrow('Unexpected text, expected JSON: is it all of edition.json?')
  expect(() => readEdition('[]')).toThrow('Unexpected text without `contract`')
  expect(() => readEdition(withContract(undefined))).toThrow('take it from the site again')
  for (const refused of ['1.0', '2.0', '0.9', '1', 'x'])
    expect(() => readEdition(withContract(refused))).toThrow(`Unexpected contract \`${refused}\`, expected 1.1 or a later one`)
  for (const later of ['1.1', '1.2', '1.10']) expect(readEdition(withContract(later)).id).toBe('alte-bruecken-2001')
})

test('its types are those of the schema', () => {
  expectTypeOf<PublishedEdition>().toEqualTypeOf<z.input<typeof editionJson>>()
})

test('it takes nothing from elsewhere but types, so that it runs alone', () => {
  const sources = readdirSync('lib/reader').map((name) => readFileSync(join('lib/reader', name), 'utf8'))
  const imports = sources.flatMap((source) => [...source.matchAll(/^(?:import|export) .*? from '([^']+)'/gmu)].map(([line]) => line))
  expect(imports.length).toBeGreaterThan(0)
  expect(imports.filter((line) => !/ from '\.\//u.test(line) && !line.startsWith('import type '))).toEqual([])
})

test('what is supplied where two sentences meet belongs to the one that it completes', () => {
  const data = editionToJson(editionFrom(), [])
  const mark = {start: 1, end: 1, correction: '.', kind: 'punctuation', certainty: 'high', segment: 'de-b1-1'} as const
  const met = data.units.map((unit) =>
    unit.id === 'de-b1'
      ? {...unit, printed: 'AB', segments: unit.segments.map(({id}, at) => ({id, start: at, end: at + 1})), emendations: [mark]}
      : unit
  )
  const segments = segmentsById(readEdition(JSON.stringify({...data, units: met})))
  expect(['de-b1-1', 'de-b1-2'].map((id) => segments.get(id)?.text)).toEqual(['A.', 'B'])
})
