import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {readParts} from '#lib/cli/pdf/read-parts.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import {basePath} from '#lib/routes/routes.ts'
import {editionVolumes} from '#lib/volumes/edition-volumes.ts'
import {editionFrom} from '../../sound-edition.ts'

const site = mkdtempSync(join(tmpdir(), 'parts-'))
afterAll(() => rmSync(site, {recursive: true}))

const fileOf = (route: string): string => `${route.slice(basePath.length + 1)}index.html`

test('a volume is read with each of its pages, in their order, and refused without one of them, whichever it is', () => {
  const volumes = editionVolumes(editionFrom({}, 'mosty-2002'))
  for (const {pages} of volumes) {
    for (const {route} of pages) {
      mkdirSync(dirname(join(site, fileOf(route))), {recursive: true})
      writeFileSync(join(site, fileOf(route)), route)
    }
  }
  for (const volume of volumes) {
    expect(readParts(site, volume).map(({html}) => html)).toEqual(volume.pages.map(({route}) => route))
    for (const {route} of volume.pages) {
      rmSync(join(site, fileOf(route)))
      expect(() => readParts(site, volume)).toThrow(Refusal)
      expect(() => readParts(site, volume)).toThrow(`has no \`${fileOf(route)}\`, which the volume \`${volume.name}\` holds`)
      writeFileSync(join(site, fileOf(route)), route)
    }
  }
})
