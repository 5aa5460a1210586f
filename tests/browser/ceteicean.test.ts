import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import type {Edition} from '#lib/edition/index.ts'
import {editionToTei} from '#lib/exports/text/tei/edition-to-tei.ts'
import {hostileEdition} from '../exports/hostile-edition.ts'
import {attributeOf, named, readXml} from '../exports/read-xml.ts'
import {layeredEdition} from '../exports/tei/layered-edition.ts'
import {teiReading} from '../exports/tei/tei-reading.ts'
import {launchBrowser} from './browser.ts'

/** What CETEIcean defines in a page. */
interface Ceteicean {
  new (): {readonly makeHTML5: (xml: string, callback: (dom: DocumentFragment) => void) => void}
}

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** What somebody sees of each sentence, by its id, and whether what stands off is seen. */
async function openedWithCeteicean(
  xml: string
): Promise<{readonly sentences: Readonly<Record<string, string>>; readonly standsOff: boolean}> {
  page = await browser.newPage()
  await page.setContent('<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TEI</title></head><body></body></html>')
  await page.addScriptTag({path: 'node_modules/CETEIcean/dist/CETEI.js'})
  const seen = await page.evaluate((source) => {
    const {CETEI} = window as unknown as {readonly CETEI: Ceteicean}
    new CETEI().makeHTML5(source, (dom) => document.body.append(dom))
    // `innerText` of each sentence would take half a minute in a file of this size.
    const isVisible = (element: Element): boolean => element.checkVisibility()
    const visibleText = (node: Node): string =>
      node instanceof Text ? node.data : node instanceof Element && isVisible(node) ? [...node.childNodes].map(visibleText).join('') : ''
    return {
      sentences: Object.fromEntries([...document.querySelectorAll('tei-s')].map((element) => [element.id, visibleText(element)])),
      standsOff: isVisible(document.querySelector('tei-standOff')!)
    }
  }, xml)
  await page.close()
  return seen
}

const editions: ReadonlyArray<readonly [string, () => Edition]> = [
  ...editionIds().map((id) => [id, () => editionOf(id)] as const),
  ['an edition with every layer', layeredEdition],
  ['a hostile edition', () => hostileEdition().edition]
]

test.each(editions)('CETEIcean shows %s with every word of its texts and nothing that stands off', async (_, edition) => {
  const held = edition()
  const xml = editionToTei(held, audit(held).findings)
  const {sentences, standsOff} = await openedWithCeteicean(xml)
  const oneSpaced = (text: string): string => text.replaceAll(/[\s\u00A0]+/gu, ' ').trim()
  const expected = named(readXml(xml).root, 's').map(({element}) => [
    attributeOf(element, 'xml:id')!,
    oneSpaced(teiReading(element, 'styled'))
  ])
  expect(expected.length).toBeGreaterThan(10)
  expect(Object.entries(sentences).map(([id, text]) => [id, oneSpaced(text)])).toEqual(expected)
  expect(standsOff).toBe(false)
})
