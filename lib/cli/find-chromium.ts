import {existsSync} from 'node:fs'

/** The shell without windows comes first: the same engine, in less than half the time. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium'
]

/** How to get the browser that somebody needs; `command` is what needs it. */
export function chromiumAdvice(needs: string, command: string): string {
  return `${needs} Chromium: \`apt-get install chromium-headless-shell\` or \`chromium\`, or name one with \`CHROMIUM=/path/to/chromium ${command}\`.`
}

/** The browser that tests and volumes are made in: `CHROMIUM`, or where systems have it. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM']
  return (named ? [named] : places).find((path) => existsSync(path))
}
