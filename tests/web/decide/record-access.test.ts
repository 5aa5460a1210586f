import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {accessSchema} from '#lib/compile/read/schemas/access.ts'
import type {Access} from '#lib/edition/index.ts'
import {recordAccess} from '#lib/web/decide/record-access.ts'

const bridge: Access = {
  url: 'https://example.org/мост: один/#x',
  state: 'reachable',
  status: 200,
  finalUrl: 'https://www.example.org/мост',
  date: '2026-11-25',
  archived: {url: 'https://web.archive.org/web/20230501103000/https://example.org/', timestamp: '2023-05-01T10:30:00Z'}
}
const ford: Access = {
  url: 'https://example.org/brod',
  state: 'unreachable',
  status: undefined,
  finalUrl: undefined,
  date: '2026-11-25',
  archived: undefined
}

describe('a new file', () => {
  const text = recordAccess(recordAccess('', bridge), ford)

  test('says what it is, and holds the results in the order of the visits, keys in the order of the schema', () => {
    expect(text).toBe(`# What the last visit to each address gave: written by \`npm run check:links\`; comments and order stay as they are.
- url: "https://example.org/мост: один/#x"
  state: reachable
  status: 200
  finalUrl: https://www.example.org/мост
  date: 2026-11-25
  archived:
    url: https://web.archive.org/web/20230501103000/https://example.org/
    timestamp: 2023-05-01T10:30:00Z
- url: https://example.org/brod
  state: unreachable
  date: 2026-11-25
`)
  })

  test('is what the compiler reads', () => {
    const spaceless = recordAccess('', {...bridge, url: 'https://example.org/мост'})
    expect(accessSchema.parse(parse(spaceless))).toEqual([{...bridge, url: 'https://example.org/мост'}])
  })
})

describe('a file that is there', () => {
  const source = `# Ours.

# The second is slow.
- {url: "https://example.org/a", state: 'gone', status: 404, date: 2026-01-01}  # seen twice

- url: "https://example.org/brod"
  state: soft-404 # says so
  status: 200
  finalUrl: "https://example.org/"
  date: "2026-01-02"
  archived: {url: "https://web.archive.org/1", timestamp: "2023-01-01"}
`

  test('keeps comments, order, quotes and everything that was not visited', () => {
    expect(recordAccess(source, ford)).toBe(`# Ours.

# The second is slow.
- { url: "https://example.org/a", state: 'gone', status: 404, date: 2026-01-01 } # seen twice

- url: "https://example.org/brod"
  state: unreachable # says so
  date: "2026-11-25"
  archived: { url: "https://web.archive.org/1", timestamp: "2023-01-01" }
`)
  })

  test('keeps a copy that was known, and takes a new one', () => {
    const again = (archived: Access['archived']): unknown =>
      (parse(recordAccess(source, {...ford, archived})) as ReadonlyArray<Access>)[1]?.archived
    expect(again(undefined)).toEqual({url: 'https://web.archive.org/1', timestamp: '2023-01-01'})
    expect(again(bridge.archived)).toEqual(bridge.archived)
  })

  test('keeps what an earlier visit gave where none was made this time', () => {
    const untried: Access = {...ford, state: 'not-tried', date: undefined}
    expect(recordAccess(source, untried)).toBe(source)
    const fresh = recordAccess('', untried)
    expect(parse(fresh)).toEqual([{url: ford.url, state: 'not-tried'}])
    expect(accessSchema.parse(parse(recordAccess(fresh, untried)))).toEqual([untried])
    expect(parse(recordAccess(fresh, ford))).toEqual([{url: ford.url, state: 'unreachable', date: '2026-11-25'}])
  })

  test('is the same after the same result', () => {
    const once = recordAccess(source, bridge)
    expect(recordAccess(once, bridge)).toBe(once)
  })

  test('gives a new key its place', () => {
    const text = recordAccess('- url: https://example.org/brod\n  date: 2026-01-01\n  state: gone\n', {...ford, status: 503})
    expect(text).toBe('- url: https://example.org/brod\n  state: unreachable\n  status: 503\n  date: 2026-11-25\n')
  })
})

test('comments of a file without results stay in front', () => {
  expect(recordAccess('# Nothing yet.\n', ford)).toMatch(/^# Nothing yet\.\n+- url: https:\/\/example\.org\/brod\n/)
})

test('a file that is no list is refused, not overwritten', () => {
  expect(() => recordAccess('url: https://example.org/brod\n', ford)).toThrow('Unexpected content of access.yaml, expected a list')
  expect(() => recordAccess('- [\n', ford)).toThrow('Unexpected content of access.yaml, expected a list')
})
