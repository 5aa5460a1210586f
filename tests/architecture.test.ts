import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const rowExpression = /^\| \d \| `(?<room>[\w-]+)\/` \|.*\| (?<imports>[^|]*) \|$/gm
const importExpression = /(?:^import |[}\w*] from |\bimport\()'(?<specifier>[^'\n]+)'/gm
const diskRooms = new Set(['catalogue', 'publish', 'cli'])

const rooms = new Map(
  [...readFileSync('lib/README.md', 'utf8').matchAll(rowExpression)].map(({groups}) => [
    groups?.['room'] ?? '',
    new Set([...(groups?.['imports'] ?? '').matchAll(/`([\w-]+)`/g)].map((match) => match[1]))
  ])
)

function sources(folder: string): ReadonlyArray<{path: string; source: string; imports: ReadonlyArray<string>}> {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const source = readFileSync(path, 'utf8')
      return {path, source, imports: [...source.matchAll(importExpression)].map(({groups}) => groups?.['specifier'] ?? '')}
    })
}

function roomOf(specifier: string): string | undefined {
  return /^#lib\/([\w-]+)/.exec(specifier)?.[1]
}

test('every room of lib has a row in the table, and every row a room', () => {
  const folders = readdirSync('lib', {withFileTypes: true}).filter((entry) => entry.isDirectory() && readdirSync(join('lib', entry.name)).length > 0)
  expect([...rooms.keys()].sort()).toEqual(folders.map(({name}) => name).sort())
})

test.each([...rooms])('lib/%s imports what its row allows and nothing else', (room, allowed) => {
  const offences = sources(join('lib', room)).flatMap(({path, imports}) => [
    ...(path.endsWith('.tsx') ? [`${path}: React`] : []),
    ...imports.flatMap((specifier) => {
      const target = roomOf(specifier)
      const foreign = target !== undefined && target !== room && !allowed.has(target)
      const react = /^(react|next)(\/|$|-)/.test(specifier) && !(room === 'i18n' && specifier.startsWith('next'))
      const disk = /^node:(fs|child_process|http)/.test(specifier) && !diskRooms.has(room)
      const roundabout = specifier.startsWith('../') && !path.startsWith(join('lib', room, 'schemas'))
      return foreign || react || disk || roundabout || specifier.startsWith('#app/') ? [`${path}: ${specifier}`] : []
    })
  ])
  expect(offences).toEqual([])
})

test('only one room goes on the network', () => {
  const offences = sources('lib').filter(({path, source}) => /\bfetch\(|node:(https?|net|tls|dns)\b/.test(source) && !path.startsWith(join('lib', 'visits')))
  // The server of the built site, and the port it listens on, wait for others and ask nobody.
  expect(offences.map(({path}) => path)).toEqual(['lib/cli/listen.ts', 'lib/publish/serve-site.ts'])
})

test('the browser modules import nothing but one another', () => {
  const offences = sources('app/_browser').flatMap(({path, imports}) =>
    imports.filter((specifier) => !/^\.\/[\w-]+\.ts$/.test(specifier)).map((specifier) => `${path}: ${specifier}`)
  )
  expect(offences).toEqual([])
})

test('no module is longer than 200 lines, but the model, which is read as a whole', () => {
  const long = [...sources('lib'), ...sources('app')].filter(({path, source}) => path !== 'lib/edition/model.ts' && source.split('\n').length > 201)
  expect(long.map(({path}) => path)).toEqual([])
})

test('nothing but pages, layouts and configuration has a default export', () => {
  const routes = /(^|\/)(page|layout|route|sitemap|robots|not-found|global-not-found|opengraph-image)\.tsx?$|i18n\/request\.ts$|\.d\.ts$/
  const offences = [...sources('lib'), ...sources('app')].filter(({path, source}) => /^export default/m.test(source) && !routes.test(path))
  expect(offences.map(({path}) => path)).toEqual([])
})

test('no component of the client and no `any`', () => {
  const offences = [...sources('lib'), ...sources('app')].filter(({source}) => /^'use client'/m.test(source) || /[:<]\s*any\b/.test(source))
  expect(offences.map(({path}) => path)).toEqual([])
})
