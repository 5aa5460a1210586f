import type {Browser, Page} from 'playwright-core'
import type {VolumeRecord} from '#lib/volumes/volume-record.ts'
import {listContents} from './list-contents.ts'
import {pagesOfAnchors, recordPdf} from './pdf-record.ts'

export const papers = ['A4', 'Letter'] as const
export type Paper = (typeof papers)[number]

/** Otherwise letters stand where the dots of a screen are, with gaps that a reader sees and a program takes for spaces. */
export const printingArguments: ReadonlyArray<string> = ['--font-render-hinting=none']

interface Printing {
  /** Where the site is served, with its final slash. */
  readonly address: string
  readonly paper: Paper
  readonly record: VolumeRecord
  /** How deep the list of contents goes: 1 names the parts, 2 and 3 what they hold. */
  readonly depth: number
}

/**
 * A composed volume → PDF: tagged, with an outline of its headings. It is printed twice, since a style cannot ask on which page something
 * stands: the first printing tells the numbers of the list of contents.
 */
export async function printVolume(browser: Browser, html: string, {address, depth, paper, record}: Printing): Promise<Uint8Array> {
  const context = await browser.newContext({colorScheme: 'light', javaScriptEnabled: true, viewport: {width: 1280, height: 900}})
  try {
    const page = await context.newPage()
    // A volume takes as long as a busy machine needs.
    page.setDefaultTimeout(0)
    const place = `${address}volume.html`
    await page.route(place, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}))
    await page.goto(place, {waitUntil: 'load'})
    await page.emulateMedia({media: 'print', colorScheme: 'light'})
    await dropRepeatedRules(page)
    await page.evaluate(listContents, depth)
    await page.evaluate(async () => void (await document.fonts.ready))
    const pages = await pagesOfAnchors(await print(page, paper))
    await page.evaluate(numberContents, Object.fromEntries(pages))
    const headings = await page.locator('h1, h2, h3, h4, h5, h6').allInnerTexts()
    return await recordPdf(
      await print(page, paper),
      headings.map((heading) => heading.replaceAll(/\s+/gu, ' ').trim()),
      record
    )
  } finally {
    await context.close()
  }
}

function print(page: Page, paper: Paper): Promise<Buffer> {
  return page.pdf({format: paper, outline: true, tagged: true, printBackground: true})
}

/** Each page brought the styles that it shares with the others; twice, they would stand after those that are to go before them. */
async function dropRepeatedRules(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    for (const sheet of document.styleSheets) {
      for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
        // From the end of a sheet, but only what an earlier sheet has.
        if (seen.has(sheet.cssRules[index]!.cssText)) sheet.deleteRule(index)
      }
      for (const rule of sheet.cssRules) seen.add(rule.cssText)
    }
  })
}

function numberContents(pages: Readonly<Record<string, number>>): void {
  for (const entry of document.querySelectorAll('#volume-contents li')) {
    const id = entry.querySelector('a')?.getAttribute('href')?.slice(1) ?? ''
    const number = entry.querySelector('.page')
    if (number) number.textContent = String(pages[id] ?? '')
  }
}
