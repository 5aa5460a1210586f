import {expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {programsFor} from '#lib/exports/programs-for.ts'
import {editionFrom} from '../sound-edition.ts'
import {hostileEdition} from './hostile-edition.ts'

const editions = [...editionIds().map(editionOf), hostileEdition().edition, editionFrom({}, 'mosty-2002'), editionFrom({}, 'tegirmen-2001')]
const files = editions.flatMap(exportFilesOf)
const namesOf = (held: (file: ExportFile) => boolean): ReadonlyArray<string> =>
  [...new Set(files.filter(held).map(({name}) => name))].sort()
const opens = (program: string): ReadonlyArray<string> => namesOf((file) => programsFor(file).includes(program))

test('no program is named for what everything opens, and for what only our pages ask for', () => {
  expect(namesOf((file) => programsFor(file).length === 0 && !file.name.endsWith('.txt'))).toEqual([
    'SHA256SUMS',
    'concordance-translations.json',
    'concordance.json',
    'linkset.json',
    'search-documents.json',
    'search-index.json'
  ])
  expect(files.filter((file) => file.name.endsWith('.txt')).flatMap(programsFor)).toEqual([])
})

test('of files of one type, those alone name a program that it has a use for', () => {
  expect(opens('Python')).toEqual(['edition.json', 'evidence.json', 'findings.json'])
  expect(opens('CETEIcean')).toEqual(['edition.tei.xml'])
  expect(opens('oXygen')).toEqual(['alignment.tei.xml', 'edition.tei.xml', 'translations.tei.xml'])
  expect(opens('cffconvert')).toEqual(['CITATION.cff'])
  expect(opens('Ajv')).toEqual(['edition.schema.json', 'review.schema.json'])
  expect(opens('citeproc')).toEqual(['references.csl.json'])
  expect(opens('Excel')).toEqual(namesOf(({name}) => /\.[ct]sv$/u.test(name)))
})

test('a table stands with the tables: nobody who reads on a phone, or takes one file for everything, is offered it', () => {
  const tables = files.filter(({name}) => /\.[ct]sv$/u.test(name))
  expect(new Set(tables.map(({group}) => group))).toEqual(new Set(['corpus', 'references', 'alignment']))
  const groupOf = (name: string): string | undefined => files.find((file) => file.name === name)?.group
  expect(['sentences.csv', 'chronology.csv', 'meetings.csv'].map(groupOf)).toEqual(['corpus', 'corpus', 'corpus'])
  expect(namesOf(({group, name}) => group === 'reading' && !/\.(?:epub|txt|md|ics)$/u.test(name))).toEqual([])
})
