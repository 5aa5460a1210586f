import {expect, test} from 'vitest'
import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {pairLinks} from '#lib/alignment/pair-links.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {elementsWithin, pageAt} from './site.ts'

test.each(editionIds())('the drawing of %s has a line for each link between any two languages, and marks what stands alone', (id) => {
  const edition = editionOf(id)
  const [figure] = elementsWithin(pageAt(`ru/${id}/translation/index.html`), ({properties}) => String(properties['className']) === 'links')
  const drawn = elementsWithin(figure!, ({tagName}) => tagName === 'svg').map((svg) => ({
    lines: elementsWithin(svg, ({tagName}) => tagName === 'line').length,
    boxes: elementsWithin(svg, ({tagName}) => tagName === 'rect').length,
    alone: elementsWithin(svg, ({properties}) => properties['dataAlone'] !== undefined).length
  }))
  const expected = languagePairs(edition.languages).map((pair) => {
    const sentences = new Set(
      edition.units
        .filter(({kind, lang}) => kind === 'abstract' && pair.includes(lang))
        .flatMap(({segments}) => segments.map((segment) => segment.id))
    )
    const links = edition.alignment.rows
      .flatMap((row) => pairLinks(row, pair))
      .map(({segments: [a, b]}) => [a.filter((one) => sentences.has(one)), b.filter((one) => sentences.has(one))] as const)
    const linked = new Set(links.filter(([a, b]) => a.length > 0 && b.length > 0).flatMap(([a, b]) => [...a, ...b]))
    return {
      lines: links.reduce((sum, [a, b]) => sum + a.length * b.length, 0),
      boxes: sentences.size,
      alone: sentences.size - linked.size
    }
  })
  expect(drawn).toEqual(expected)
})
