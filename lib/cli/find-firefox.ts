import {existsSync} from 'node:fs'

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox']

/** How to get the second browser of the tests. */
export const firefoxAdvice =
  'The tests in other engines need Firefox: `apt-get install firefox-esr`, or name one with `FIREFOX=/path/to/firefox npm run test:engines`.'

/** Firefox for the tests: `FIREFOX`, or where systems have it. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX']
  return (named ? [named] : places).find((path) => existsSync(path))
}
