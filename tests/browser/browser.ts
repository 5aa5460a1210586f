import {chromium, type Browser} from 'playwright-core'
import {chromiumAdvice, findChromium} from '#lib/cli/find-chromium.ts'

/** The system's Chromium, with no request to anywhere but this machine. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(chromiumAdvice)
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}
