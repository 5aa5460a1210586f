import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {check, resolveConfig} from 'prettier'
import {expect, test} from 'vitest'

const rowExpression = /^\| (?<rank>\d) \| `(?<room>[\w-]+)\/` \|.*\| (?<imports>[^|]*) \|$/gm
const importExpression = /(?:^import |[}\w*] from |\bimport\()'(?<specifier>[^'\n]+)'/gm
const diskRooms = new Set(['catalogue', 'publish', 'cli'])

interface Room {
  readonly rank: number
  readonly imports: ReadonlySet<string>
}

const rooms: ReadonlyMap<string, Room> = new Map(
  [...readFileSync('lib/README.md', 'utf8').matchAll(rowExpression)].map(({groups}) => [
    groups?.['room'] ?? '',
    {
      rank: Number(groups?.['rank']),
      imports: new Set([...(groups?.['imports'] ?? '').matchAll(/`([\w-]+)`/g)].map((match) => match[1] ?? ''))
    }
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
  const folders = readdirSync('lib', {withFileTypes: true}).filter(
    (entry) => entry.isDirectory() && readdirSync(join('lib', entry.name)).length > 0
  )
  expect([...rooms.keys()].sort()).toEqual(folders.map(({name}) => name).sort())
})

test.each([...rooms])('lib/%s imports what its row allows, and all of it', (room, {imports: allowed}) => {
  const used = new Set<string>()
  const offences = sources(join('lib', room)).flatMap(({path, imports}) => [
    ...(path.endsWith('.tsx') ? [`${path}: React`] : []),
    ...imports.flatMap((specifier) => {
      const target = roomOf(specifier)
      if (target !== undefined && target !== room) used.add(target)
      const foreign = target !== undefined && target !== room && !allowed.has(target)
      const react = /^(react|next)(\/|$|-)/.test(specifier) && !(room === 'i18n' && specifier.startsWith('next'))
      const disk = /^node:(fs|child_process|http)/.test(specifier) && !diskRooms.has(room)
      const roundabout = specifier.startsWith('../')
      return foreign || react || disk || roundabout || specifier.startsWith('#app/') ? [`${path}: ${specifier}`] : []
    })
  ])
  expect(offences).toEqual([])
  expect([...allowed].filter((target) => !used.has(target))).toEqual([])
})

test('rooms import downwards only: a room of the same rank is a neighbour, not a ground', () => {
  const offences = [...rooms].flatMap(([room, {imports, rank}]) =>
    [...imports].filter((target) => rooms.get(target)!.rank >= rank).map((target) => `${room}: ${target}`)
  )
  expect(offences).toEqual([])
})

test('no module of lib imports itself by way of others', () => {
  const modules = new Map(
    sources('lib').map(({imports, path}) => [
      path,
      imports
        .filter((specifier) => /^(?:#lib|\.)\//.test(specifier))
        .map((specifier) => (specifier.startsWith('.') ? join(dirname(path), specifier) : specifier.slice(1)))
    ])
  )
  const circles: Array<string> = []
  const sound = new Set<string>()
  const walk = (path: string, way: ReadonlyArray<string>): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    else if (!sound.has(path)) for (const target of modules.get(path) ?? []) walk(target, [...way, path])
    sound.add(path)
  }
  for (const path of modules.keys()) walk(path, [])
  expect(circles).toEqual([])
})

test('only one folder goes on the network', () => {
  const offences = sources('lib').filter(
    ({path, source}) =>
      /\bfetch\(|node:(https?|net|tls|dns)\b/.test(source) && !path.endsWith('.d.ts') && !path.startsWith(join('lib', 'web', 'visit'))
  )
  // The server of the built site, and the port it listens on, wait for others and ask nobody.
  expect(offences.map(({path}) => path)).toEqual(['lib/cli/listen.ts', 'lib/publish/serve-site.ts'])
})

test('the browser modules import nothing but one another, and types; those of the search also what finds, which built the index', () => {
  const offences = sources('app/_browser').flatMap(({path, source}) =>
    [...source.matchAll(/^(?:import|export) (?!type )(?:.* from )?'(?<specifier>[^'\n]+)'/gm)]
      .map(({groups}) => groups?.['specifier'] ?? '')
      .filter((specifier) => !/^\.\.?\/[\w./-]+\.ts$/.test(specifier) || specifier.startsWith('../../'))
      .filter((specifier) => !(path.startsWith('app/_browser/search/') && specifier.startsWith('#lib/search/')))
      .map((specifier) => `${path}: ${specifier}`)
  )
  expect(offences).toEqual([])
})

test('the features of the pages do not import one another: what several name stands in parts, what frames them in frame', () => {
  const grounds: Readonly<Record<string, ReadonlyArray<string>>> = {parts: [], frame: ['parts']}
  const offences = sources('app/_ui').flatMap(({path, imports}) => {
    const [, , feature = ''] = path.split('/')
    const allowed = grounds[feature] ?? ['parts', 'frame']
    return imports
      .map((specifier) => ({specifier, target: /^(?:\.\.|#app\/_ui)\/(?<feature>[\w-]+)\//.exec(specifier)?.groups?.['feature']}))
      .filter(({target}) => target !== undefined && target !== feature && !allowed.includes(target))
      .map(({specifier}) => `${path}: ${specifier}`)
  })
  expect(offences).toEqual([])
})

test('no module is longer than 200 lines', () => {
  const long = [...sources('lib'), ...sources('app')].filter(({source}) => source.split('\n').length > 201)
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

test('every module is set by the formatter, at the line length that it states', async () => {
  const modules = [...sources('lib'), ...sources('app'), ...sources('tests')]
  const options = await resolveConfig('lib/index.ts')
  const offences: Array<string> = []
  for (const {path, source} of modules) {
    if (!(await check(source, {...options, filepath: path}))) offences.push(path)
  }
  expect(offences).toEqual([])
})

test('a comment that names a test as its proof names one that is there', () => {
  const named = ['lib', 'app'].flatMap((folder) =>
    sources(folder).flatMap(({path, source}) => [...source.matchAll(/\btests\/[\w./-]*\w/gu)].map(([proof]) => ({path, proof})))
  )
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(({proof}) => !existsSync(proof)).map(({path, proof}) => `${path}: ${proof}`)).toEqual([])
})
