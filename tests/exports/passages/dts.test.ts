import {afterEach, describe, expect, test, vi} from 'vitest'
import type {Edition} from '#lib/edition/index.ts'
import {navigationDepths, type Navigation} from '#lib/exports/passages/dts-navigation.ts'
import {passageFormats} from '#lib/exports/passages/passage-formats.ts'
import {passageFileRoute} from '#lib/routes/routes.ts'
import {ourSite} from '../../our-site.ts'
import {editionFrom} from '../../sound-edition.ts'
import {passageEditions} from './passage-editions.ts'

interface Templates {
  readonly collection: string
  readonly navigation: string
  readonly document: string
}

/** `{x}` and `{/x}` of RFC 6570, which are all that the documents use. */
function expand(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\/?)(\w+)\}/gu, (_, slash: string, name: string) =>
    values[name] === undefined ? '' : `${slash}${values[name]}`
  )
}

/** The path below `passages/` of an address; undefined for one elsewhere. */
function pathBelow({id}: Pick<Edition, 'id'>, address: string): string | undefined {
  const folder = new URL(passageFileRoute(id, ''), ourSite).href
  return address.startsWith(folder) ? address.slice(folder.length).replace(/#.*$/u, '') : undefined
}

function strings(value: unknown): ReadonlyArray<string> {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

describe.each(passageEditions)('by the documents of $name', ({edition, files}) => {
  const read = <T>(path: string | undefined): T => JSON.parse(files.get(path ?? '') ?? 'null') as T
  const entry = read<Templates>('entry.jsonld')
  const at = (template: string, values: Readonly<Record<string, string | number>>): string | undefined =>
    pathBelow(edition, expand(template, values))

  test('every answer that the templates promise is a file', () => {
    for (const id of [undefined, edition.id, ...edition.versions.map((version) => version.id)]) {
      for (const nav of id === undefined ? [undefined] : [undefined, 'children', 'parents'])
        expect(files.has(at(entry.collection, {...(id && {id}), ...(nav && {nav})}) ?? ''), `${id} ${nav}`).toBe(true)
    }
    for (const version of edition.versions)
      for (const down of navigationDepths) expect(files.has(at(entry.navigation, {resource: version.id, down}) ?? '')).toBe(true)
  })

  test('the collection has every version, whose own templates lead to the same', () => {
    const {member, totalChildren} = read<{member: ReadonlyArray<Templates & {'@id': string}>; totalChildren: number}>('collection.jsonld')
    expect(member.map((resource) => resource['@id'])).toEqual(edition.versions.map(({id}) => id))
    expect(totalChildren).toBe(member.length)
    for (const resource of member) {
      const id = resource['@id']
      expect(expand(resource.navigation, {down: -1})).toBe(expand(entry.navigation, {resource: id, down: -1}))
      expect(expand(resource.collection, {nav: 'parents'})).toBe(expand(entry.collection, {id, nav: 'parents'}))
      expect(resource.document).toBe(entry.document)
    }
  })

  test('the tree of a version holds each of its segments once, in reading order, and each node after its parent', () => {
    for (const version of edition.versions) {
      const {member} = read<Navigation>(at(entry.navigation, {resource: version.id, down: -1}))
      const units = [...edition.units, ...edition.translations.flatMap((translation) => translation.units)]
      const own = units.filter((unit) => unit.version === version.id)
      const parents = new Set(member.map(({parent}) => parent))
      const leaves = member.filter(({identifier}) => !parents.has(identifier)).map(({identifier}) => identifier)
      expect(leaves).toEqual(own.flatMap(({segments}) => segments.map(({id}) => id)))
      expect(new Set(member.map(({identifier}) => identifier)).size).toBe(member.length)
      member.forEach(({level, parent}, index) => {
        const above = member.slice(0, index).find(({identifier}) => identifier === parent)
        expect(level).toBe((above?.level ?? 0) + 1)
        expect(above === undefined).toBe(parent === null)
      })
      for (const down of [1, 2, 3] as const)
        expect(read<Navigation>(at(entry.navigation, {resource: version.id, down})).member).toEqual(
          member.filter(({level}) => level <= down)
        )
    }
  })

  test('each node is a document in every format', () => {
    for (const version of edition.versions) {
      for (const {'@id': address, identifier} of read<Navigation>(`navigation/${version.id}/-1.jsonld`).member) {
        expect(pathBelow(edition, address)).toBe(at(entry.document, {ref: identifier}))
        for (const {ending} of passageFormats) expect(files.has(`${identifier}${ending}`), identifier).toBe(true)
      }
    }
  })

  test('every link among the files leads to one of them', () => {
    for (const [path, content] of files) {
      const links = path.endsWith('.html')
        ? [...content.matchAll(/href="([^"]+)"/gu)].map(([, link = '']) => link)
        : /\.json(?:ld)?$/u.test(path)
          ? strings(JSON.parse(content))
          : []
      const inside = links.flatMap((link) => (/[{}]/u.test(link) ? [] : (pathBelow(edition, link) ?? [])))
      // The base of the ids is an address, not a document.
      expect(
        inside.filter((link) => link !== 'collection/' && !files.has(link)),
        path
      ).toEqual([])
    }
  })
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('where nobody said where the site stands, addresses begin at the root of its host', async () => {
  vi.stubEnv('SITE_URL', '')
  vi.stubEnv('BASE_PATH', '/shelf')
  vi.resetModules()
  const {passageFiles} = await import('#lib/exports/passages/passage-files.ts')
  const files = new Map([...passageFiles(editionFrom())].map(({content, path}) => [path, content]))
  expect(JSON.parse(files.get('entry.jsonld') ?? '')).toMatchObject({
    '@id': '/shelf/editions/alte-bruecken-2001/passages/entry.jsonld',
    document: '/shelf/editions/alte-bruecken-2001/passages/{ref}.tei.xml'
  })
  expect([...files.values()].filter((content) => content.includes('editions.example.org'))).toEqual([])
})
