import {firefox, type Browser} from 'playwright-core'
import {chromiumAdvice, findChromium} from '#lib/cli/find-chromium.ts'
import {findFirefox, firefoxAdvice} from '#lib/cli/find-firefox.ts'
import {launchChromium} from '#lib/cli/launch-chromium.ts'

/** The engine that the pages are looked at in: Chromium, or what `npm run test:engines` names. */
export const engine = process.env['ENGINE'] === 'firefox' ? 'firefox' : 'chromium'
export const isChromium = engine === 'chromium'

/** The system's browser, with no request to anywhere but this machine. */
export async function launchBrowser(): Promise<Browser> {
  if (!isChromium) return launchFirefox()
  const executablePath = findChromium()
  if (!executablePath) throw new Error(chromiumAdvice('The tests need', 'npm test'))
  return launchChromium(executablePath)
}

/** Firefox as systems have it, by WebDriver BiDi, which the channel asks for. */
async function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error(firefoxAdvice)
  return firefox.launch({
    executablePath,
    channel: 'moz-firefox',
    firefoxUserPrefs: {'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6}
  })
}
