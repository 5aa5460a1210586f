import {chromium, type Browser} from 'playwright-core'

/** A Chromium that asks nobody but this machine; `more` are further arguments. */
export async function launchChromium(executablePath: string, more: ReadonlyArray<string> = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more
    ]
  })
}
