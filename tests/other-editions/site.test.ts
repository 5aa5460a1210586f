import {readdirSync, readFileSync} from 'node:fs'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest'
import {readFolder} from '#lib/catalogue/read-folder.ts'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {bodyLanguages, bodyOf, type Edition, locales, originalUnitId, unitOf} from '#lib/edition/index.ts'
import {createSiteServer} from '#lib/publish/serve-site.ts'
import {siteFiles} from '#lib/publish/site-files.ts'
import {launchBrowser} from '../browser/browser.ts'
import {newContext} from '../browser/new-context.ts'
import {otherBase, otherContent, otherSite} from './places.ts'

let server: Server
let browser: Browser
let page: Page | undefined

beforeAll(async () => {
  server = createSiteServer(otherSite, otherBase, {compressed: false})
  await new Promise<void>((resolve) => server.listen(0, resolve))
  browser = await launchBrowser()
})
afterEach(() => page?.context().close())
afterAll(async () => {
  await browser.close()
  server.close()
})

async function open(path: string): Promise<Page> {
  const context = await newContext(browser, {viewport: {width: 1280, height: 900}})
  page = await context.newPage()
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${otherBase}/${path}`, {waitUntil: 'load'})
  return page
}

function editionOf(id: string): Edition {
  return compileEdition(id, readFolder(join(otherContent, id))).edition!
}

test('the published edition leaves no trace in a site of others', () => {
  const published = siteFiles(otherSite).filter((path) => path.includes('kyrgyzstan-azerbaijan'))
  expect(published).toEqual([])
})

describe.each(readdirSync(otherContent))('%s', (id) => {
  test.each(locales)('stands on the shelf in %s', async (locale) => {
    const shelf = await open(`${locale}/`)
    await shelf.click(`a[href="${otherBase}/${locale}/${id}/"]`)
    await shelf.waitForURL(`**/${id}/`)
    expect(await shelf.locator('h1').count()).toBe(1)
  })

  test('is read whole in each language of its body', async () => {
    const edition = editionOf(id)
    for (const lang of bodyLanguages(edition)) {
      const read = await open(`en/${id}/read/${lang === edition.metadata.lang ? '' : `${lang}/`}`)
      const languages = await read.evaluate(
        (ids) => ids.map((unit) => document.getElementById(unit)?.getAttribute('lang')),
        bodyOf(edition, lang).map((unit) => unit.id)
      )
      expect(new Set(languages), lang).toEqual(new Set([lang]))
      await read.context().close()
    }
  })

  test('is read in each language that it was translated into, under a head that says so, each paragraph with its original in reach', async () => {
    const edition = editionOf(id)
    for (const {originals, units, version} of edition.translations) {
      const read = await open(`en/${id}/read/${version.lang}/`)
      expect(await read.locator('main').innerText()).toContain(version.resp)
      for (const unit of units.filter(({kind}) => kind !== 'heading')) {
        expect(await read.locator(`#${unit.id}`).getAttribute('lang')).toBe(version.lang)
        const original = unitOf(edition, originalUnitId({version}, unit.id))
        expect(await read.locator(`#${unit.id} ~ details`).first().textContent()).toContain(original.corrected.slice(0, 20))
      }
      expect(originals.size).toBeGreaterThan(0)
      await read.context().close()
    }
  })

  test('stands side by side: a row for each of the alignment, and words where there is no counterpart', async () => {
    const edition = editionOf(id)
    const parallel = await open(`en/${id}/parallel/`)
    expect(await parallel.locator('[data-row]').count()).toBe(edition.alignment.rows.length)
    const cells = edition.alignment.rows.map(({cells: held}) => [...held.values()].map((ids) => ids.length > 0))
    expect(await parallel.locator('[data-cell]').count()).toBe(edition.alignment.rows.length * edition.languages.length)
    expect(await parallel.locator('[data-none] .none').count()).toBe(cells.flat().filter((full) => !full).length)
  })

  test('is open data that says what was compiled', () => {
    const data = JSON.parse(readFileSync(join(otherSite, 'editions', id, 'edition.json'), 'utf8')) as {
      units: Array<{id: string; printed: string}>
    }
    expect(data.units.map((unit) => [unit.id, unit.printed])).toEqual(editionOf(id).units.map((unit) => [unit.id, unit.text]))
  })
})
