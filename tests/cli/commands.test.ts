import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'

const commandExpression = /^ {4}"[\w:]+": "tsx (?<module>lib\/cli\/[\w-]+\.ts)"/gmu
const importExpression = /(?:from |^import )'(?<specifier>(?:#lib|\.)\/[^'\n]+)'/gmu

/** The lock keeps its own folder; compilations are kept by the hash of what they were made from, each whole or not at all. */
const writingAlone = new Set(['lib/cli/with-lock.ts', 'lib/catalogue/compilation-cache.ts'])

/** A module and all that it imports, by their paths. */
function reachedFrom(module: string, reached: Set<string> = new Set()): ReadonlySet<string> {
  if (reached.has(module)) return reached
  reached.add(module)
  for (const {groups} of readFileSync(module, 'utf8').matchAll(importExpression)) {
    const specifier = groups?.['specifier'] ?? ''
    reachedFrom(specifier.startsWith('#') ? specifier.slice(1) : join(dirname(module), specifier).replaceAll('\\', '/'), reached)
  }
  return reached
}

test('a command that writes into the project does so while no other does', () => {
  const commands = [...readFileSync('package.json', 'utf8').matchAll(commandExpression)].map(({groups}) => groups?.['module'] ?? '')
  expect(commands).toEqual(expect.arrayContaining(['lib/cli/build.ts', 'lib/cli/check-links.ts', 'lib/cli/pdf.ts']))
  const writes = (module: string): boolean =>
    !writingAlone.has(module) && /\b(?:writeFile\w*|renameSync|mkdirSync|rmSync|cpSync)\(/u.test(readFileSync(module, 'utf8'))
  const offences = commands.filter(
    (command) => [...reachedFrom(command)].some(writes) && !/\b(?:withLock|buildSite)\(/u.test(readFileSync(command, 'utf8'))
  )
  // It weighs the pages that stand in `out/`; the module that lists them also removes files.
  expect(offences).toEqual(['lib/cli/bench.ts'])
})
