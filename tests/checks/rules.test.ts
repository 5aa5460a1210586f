import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readFolder} from '#lib/catalogue/read-folder.ts'
import {auditBy} from '#lib/checks/audit.ts'
import {rules} from '#lib/checks/rules.ts'
import {entryIdOf, type Edition, type Finding} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const root = 'tests/checks'
const quiet = 'nothing\n'

const foldersIn = (path: string) =>
  readdirSync(path, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()

const cases = foldersIn(root).flatMap((rule) =>
  foldersIn(join(root, rule)).map((name) => {
    const folder = join(root, rule, name)
    return {
      rule,
      name,
      folder,
      expected: existsSync(join(folder, 'expected.txt')) ? readFileSync(join(folder, 'expected.txt'), 'utf8') : undefined
    }
  })
)

/** The sound edition with the files of a case laid over it. */
function editionOf(folder: string): Edition {
  const decoder = new TextDecoder()
  const changes = [...readFolder(folder)]
    .filter(([path]) => path !== 'expected.txt')
    .map(([path, bytes]) => [path, decoder.decode(bytes)] as const)
  return editionFrom(Object.fromEntries(changes), 'mosty-2001')
}

function findingsOf(rule: string, edition: Edition): ReadonlyArray<Finding> {
  return auditBy(
    edition,
    rules.filter(({id}) => id === rule)
  ).findings
}

function print({certainty, evidence, gravity, places, text}: Finding): string {
  return [
    `${places.join(' ')}  ${certainty}  ${gravity}`,
    `ky: ${text.ky}`,
    `ru: ${text.ru}`,
    `en: ${text.en}`,
    ...evidence.map(({at, quote}) => `${at}: ${quote}`)
  ].join('\n')
}

function printedAt({references, units}: Edition): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...units.flatMap(({text: printed, segments}) => segments.map(({end, id, start}) => [id, printed.slice(start, end)] as const)),
    ...references.flatMap(({items, number, printed}) => [
      [entryIdOf(number), printed] as const,
      ...items.map((item) => [item.id, item.printed] as const)
    ])
  ])
}

describe('every rule is proved', () => {
  test('no rule is without cases, and no case without a rule', () => {
    expect(foldersIn(root)).toEqual(rules.map(({id}) => id).sort())
  })

  test.each(rules.map(({id}) => id))('%s has a case that breaks it and one that keeps it', (id) => {
    const own = cases.filter(({rule}) => rule === id).map(({expected}) => expected === quiet)
    expect(own).toContain(false)
    expect(own).toContain(true)
  })

  test.each(rules.map(({id}) => id))('%s is a module of that name', (id) => {
    expect(existsSync(`lib/checks/${id}.ts`)).toBe(true)
  })
})

test('no rule finds anything in the sound edition', () => {
  expect(auditBy(editionFrom({}, 'mosty-2001'), rules).findings.map(print)).toEqual([])
})

test('an edition in other languages, which has three faults in its record, shows these and no more', () => {
  expect(auditBy(editionFrom(), rules).findings.map(({id}) => id)).toEqual([
    'source-is-listed-once-ref-1-a',
    'address-is-whole-ref-1-a',
    'source-has-date-ref-1-a',
    'source-has-date-ref-1-b'
  ])
})

describe.each(cases)('$rule: $name', ({expected, folder, rule}) => {
  // In the first test that asks, not before all of them: mutants are shown to the tests that ran them.
  let known: {readonly edition: Edition; readonly found: ReadonlyArray<Finding>} | undefined
  const looked = (): {readonly edition: Edition; readonly found: ReadonlyArray<Finding>} => {
    if (known) return known
    const edition = editionOf(folder)
    return (known = {edition, found: findingsOf(rule, edition)})
  }

  test('finds what is expected, word for word', () => {
    const {found} = looked()
    expect(expected).toBeDefined()
    expect(found.length > 0 ? `${found.map(print).join('\n\n')}\n` : quiet).toBe(expected)
  })

  test('gives each finding an id of its own, and no place more than it may', () => {
    const {found} = looked()
    expect(new Set(found.map(({id}) => id)).size).toBe(found.length)
    // What a rule says of its findings tells them apart: none is merely counted.
    for (const {id} of found) expect(id).not.toMatch(/-[0-9a-f]{8}-\d+$/u)
    if (rules.find(({id}) => id === rule)!.oncePerPlace) expect(new Set(found.map(({places}) => places[0])).size).toBe(found.length)
  })

  test('names known places and quotes what is printed there', () => {
    const {edition, found} = looked()
    const printed = printedAt(edition)
    for (const {evidence, places} of found) {
      for (const place of places) expect([...printed.keys()]).toContain(place)
      expect(evidence.length).toBeGreaterThan(0)
      for (const {at, quote} of evidence) {
        expect(quote.length).toBeGreaterThan(0)
        expect(printed.get(at)).toContain(quote)
      }
    }
  })
})
