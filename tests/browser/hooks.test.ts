import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import * as hooks from '#app/_browser/hooks.ts'
import {settingDefaults} from '#app/_browser/frame/view-settings.ts'
import {citationAnchor, noteAnchor} from '#lib/routes/anchors.ts'

interface Source {
  readonly path: string
  readonly source: string
}

function sources(folder: string, ending: RegExp): ReadonlyArray<Source> {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({path, source: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')}))
}

const table: ReadonlyMap<string, string> = new Map(
  Object.entries(hooks).flatMap(([name, value]) => (typeof value === 'string' && value.startsWith('data-') ? [[value, name]] : []))
)
const settings = Object.keys(settingDefaults).map((name) => `data-${name}`)
const browser = sources('app/_browser', /\.ts$/).filter(({path}) => !path.endsWith('hooks.ts'))
const pages = sources('app', /\.tsx?$/).filter(({path}) => !path.startsWith('app/_browser'))
const written = sources('lib/html', /\.ts$/)
const styles = sources('app', /\.css$/)

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const all = (source: string, expression: RegExp): ReadonlyArray<string> => [...source.matchAll(expression)].map(([, name = '']) => name)
/** Attributes that a source spells, in text, as a key of a data set, or as a property of a tree. */
const spelled = (source: string): ReadonlyArray<string> => [
  ...all(source, /\b(data-[a-z]+(?:-[a-z]+)*)/g),
  ...all(source, /(?:dataset|rootState)(?:\.|\[')(\w+)/g).map((name) => `data-${kebab(name)}`),
  ...all(source, /\b(data[A-Z]\w*):/g).map(kebab)
]
/** Hooks that a source takes from the table. */
const taken = (source: string): ReadonlyArray<string> =>
  [...table].flatMap(([value, name]) =>
    new RegExp(`\\bhooks\\.${name}\\b|import \\{[^}]*\\b${name}\\b[^}]*\\} from '[^']*hooks\\.ts'`).test(source) ? [value] : []
  )

test('no hook has two names', () => {
  const values = Object.values(hooks).filter((value) => typeof value === 'string')
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([])
})

test('a browser module knows no attribute that does not stand in the table, nor among the settings', () => {
  const offences = browser.flatMap(({path, source}) =>
    spelled(source)
      .filter((name) => !table.has(name) && !settings.includes(name) && name !== 'data-say')
      .map((name) => `${path}: ${name}`)
  )
  expect(offences).toEqual([])
})

test('a component spells no hook by itself', () => {
  const offences = pages.flatMap(({path, source}) =>
    spelled(source)
      .filter((name) => table.has(name))
      .map((name) => `${path}: ${name}`)
  )
  expect(offences).toEqual([])
})

test('every hook is asked for by a browser module, and made by a page or by a module', () => {
  const asked = new Set(browser.flatMap(({source}) => [...taken(source), ...spelled(source)]))
  const made = new Set([
    ...pages.flatMap(({source}) => taken(source)),
    ...written.flatMap(({source}) => spelled(source)),
    // What a module writes, or sets on the root of the page.
    ...browser.flatMap(({source}) => [
      ...all(source, /(?:setAttribute|toggleAttribute)\(hooks\.(\w+)/g).map((name) => `data-${kebab(name)}`),
      ...all(source, /(?:root\.dataset|rootState)(?:\.|\[')(\w+)/g).map((name) => `data-${kebab(name)}`)
    ]),
    ...sources('lib/publish', /\.ts$/).flatMap(({source}) => all(source, /\['(data[A-Z]\w*)'\]/g).map(kebab))
  ])
  expect([...table.keys()].filter((name) => !asked.has(name))).toEqual([])
  expect([...table.keys()].filter((name) => !made.has(name))).toEqual([])
})

test('an attribute that no script asks for is there for styles, for other programs, or not at all', () => {
  /** Read by link checkers (robust links), and by what makes the pages that are published. */
  const forOthers = ['data-originalurl', 'data-versiondate', 'data-keep', 'data-inline']
  const styled = new Set(styles.flatMap(({source}) => spelled(source)))
  const offences = pages.flatMap(({path, source}) =>
    spelled(source)
      .filter((name) => !styled.has(name) && !forOthers.includes(name))
      .map((name) => `${path}: ${name}`)
  )
  expect(offences).toEqual([])
})

test('words for a script are never styled: no attribute is both text and state', () => {
  const words = [...table.keys()].filter((name) => name.startsWith('data-say-'))
  expect(words.length).toBeGreaterThan(10)
  expect(
    styles.flatMap(({path, source}) =>
      spelled(source)
        .filter((name) => name.startsWith('data-say'))
        .map((name) => `${path}: ${name}`)
    )
  ).toEqual([])
  // And a component hands translated text to no other hook than those, but what a passage is cited as.
  const offences = pages.flatMap(({path, source}) =>
    all(source, /\[hooks\.(\w+)\]: \w+\('/g)
      .filter((name) => !name.startsWith('say'))
      .map((name) => `${path}: ${name}`)
  )
  expect(offences).toEqual([])
})

test('a script knows the note of a marker as the pages name it', () => {
  for (const citation of [
    {number: 3, occurrence: 1},
    {number: 14, occurrence: 12}
  ])
    expect(hooks.noteIdOf(citationAnchor(citation))).toBe(noteAnchor(citation))
})
