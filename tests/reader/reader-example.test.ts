import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {audit} from '#lib/checks/audit.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {describeEdition} from '../../docs/reader-example.ts'
import {editionFrom} from '../sound-edition.ts'
import {expectGolden} from '../golden.ts'

test('the worked example of the documents says of a small edition what it promises', () => {
  const edition = editionFrom({}, 'mosty-2002')
  const described = describeEdition(JSON.stringify(editionToJson(edition, audit(edition).findings)))
  expectGolden(`${described}\n`, 'tests/reader/goldens/reader-example.txt')
})

test('it is short enough to be read at one sitting', () => {
  expect(readFileSync('docs/reader-example.ts', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40)
})
