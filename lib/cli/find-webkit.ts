import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** How to get the third engine of the tests. */
export const webKitAdvice = 'WebKit was not looked at: `apt-get install webkit2gtk-driver xvfb`.'

/** Whether the driver of WebKitGTK is installed, and a screen to run it on. */
export function findWebKit(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return ['WebKitWebDriver', 'Xvfb'].every((program) => folders.some((folder) => existsSync(join(folder, program))))
}
