import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {editionIds} from '#lib/catalogue/editions.ts'
import {locales} from '#lib/edition/index.ts'
import {readEdition, rowsOf, unitsOf, versionsOf} from '#lib/reader/index.ts'
import {rowAnchor} from '#lib/routes/anchors.ts'
import {elementById, elementsWithin, pageAt, pagePaths, siteFolder, textOf} from './site.ts'

/** Dashes and spaces are set on the pages by rules of typography, and change no letter. */
const bare = (text: string): string => text.replace(/[\s–—-]+/gu, '')

// Of the edition itself nothing is asked: all that is expected of the pages is in the published file.
describe.each(editionIds().flatMap((id) => locales.map((locale) => ({id, locale}))))(
  'who has edition.json of $id alone',
  ({id, locale}) => {
    const edition = readEdition(readFileSync(join(siteFolder, 'editions', id, 'edition.json'), 'utf8'))
    const pagesIn = (folder: string): ReadonlyArray<string> => pagePaths.filter((path) => path.startsWith(`${locale}/${id}/${folder}`))

    test(`has the text of each reading page in ${locale}, block by block and in its order`, () => {
      const read = pagesIn('read/')
      const bodies = versionsOf(edition)
        .map(({id: version}) => unitsOf(edition, version).filter(({standing}) => standing.part === 'body'))
        .filter((units) => units.length > 0)
      expect([bodies.length, read.length]).not.toContain(0)
      // The text of the work has two addresses.
      for (const path of read) {
        const page = pageAt(path)
        const [units, ...more] = bodies.filter(([first]) => elementById(page, first!.id) !== undefined)
        expect([path, units === undefined, more]).toEqual([path, false, []])
        if (units === undefined) continue
        const ids = new Set(units.map((unit) => unit.id))
        const shown = elementsWithin(page, ({properties}) => ids.has(String(properties['id'])))
        expect(shown.map(({properties}) => properties['id'])).toEqual([...ids])
        units.forEach((unit, index) => {
          const text = bare(textOf(shown[index]!))
          let from = 0
          for (const segment of unit.segments) {
            const at = text.indexOf(bare(segment.text), from)
            expect(at, segment.id).toBeGreaterThanOrEqual(from)
            from = at + bare(segment.text).length
          }
        })
      }
    })

    test(`has every row of the parallel pages in ${locale}, cell by cell, with its languages and its gaps`, () => {
      const pages = {
        alignment: [`${locale}/${id}/parallel/index.html`],
        translation: pagesIn('parallel/body/').filter(
          (path) => path.split('/').length === `${locale}/${id}/parallel/body/x/index.html`.split('/').length
        )
      }
      const rows = rowsOf(edition)
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) {
        const [shown] = pages[row.of].flatMap((path) => elementById(pageAt(path), rowAnchor(row.id)) ?? [])
        const cells = elementsWithin(shown!, ({properties}) => properties['dataCell'] !== undefined)
        for (const {lang, segments} of row.cells) {
          const cell = cells.find(({properties}) => properties['lang'] === lang)!
          const text = bare(textOf(cell))
          for (const segment of segments) expect(text, segment.id).toContain(bare(segment.text))
          expect(cell.properties['dataNone'] !== undefined, row.id).toBe(segments.length === 0)
          const ids = new Set<unknown>(segments.map((segment) => segment.id))
          expect(elementsWithin(cell, ({properties}) => ids.has(properties['id']))).toHaveLength(segments.length)
        }
      }
    })
  }
)
