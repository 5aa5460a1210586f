import {readFile} from 'node:fs/promises'
import type {Locator, Page} from 'playwright-core'
import {isChromium} from './browser.ts'

/** The text of the file that a press of a button saves. Firefox's driver tells of no downloads: there, what the page hands to be saved. */
export async function savedFile(page: Page, button: Locator): Promise<string> {
  if (isChromium) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    return readFile(await download.path(), 'utf8')
  }
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file) => {
      Object.assign(window, {saved: file})
      return create(file)
    }
  })
  await button.click()
  return page.evaluate(() => (window as Window & {saved?: Blob}).saved?.text() ?? '')
}
