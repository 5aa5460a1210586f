import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {passageFormats} from '#lib/exports/passages/passage-formats.ts'
import {passagesOf} from '#lib/exports/passages/passage.ts'
import {elementById, pageAt, printedTextOf, siteFolder, sitePaths} from './site.ts'

describe.each(editionIds())('of %s', (id) => {
  const edition = editionOf(id)
  const published = new Set(sitePaths.filter((path) => path.startsWith(`editions/${id}/passages/`)))

  test('every passage is published in every format, and how they are found', () => {
    const expected = passagesOf(edition).flatMap((passage) => passageFormats.map(({ending}) => `${passage.id}${ending}`))
    expect([...expected, 'entry.jsonld'].filter((path) => !published.has(`editions/${id}/passages/${path}`))).toEqual([])
  })

  test('a published page of a passage holds its words, asks nobody and has a policy', () => {
    const [block] = edition.units.filter(({part}) => part === 'body')
    const path = `editions/${id}/passages/${block?.id}.html`
    const found = elementById(pageAt(path), block?.id ?? '')
    expect(found && printedTextOf(found)).toBe(block?.text)
    expect(readFileSync(join(siteFolder, path), 'utf8')).toMatch(/<meta http-equiv="Content-Security-Policy"[^]*<link rel="canonical"/u)
  })
})
