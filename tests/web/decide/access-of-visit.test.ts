import {describe, expect, test} from 'vitest'
import {accessOfVisit} from '#lib/web/decide/access-of-visit.ts'
import type {Visit} from '#lib/web/decide/visit.ts'

const url = 'https://example.org/мост'
const encoded = new URL(url).href

function answered(status: number, changes: Partial<Extract<Visit, {kind: 'answered'}>> = {}): Visit {
  return {
    kind: 'answered',
    chain: [],
    url: encoded,
    status,
    challenged: false,
    page: {title: 'Мост', heading: 'Мост', textLength: 500, hasScripts: false},
    ...changes
  }
}

test.each([
  [200, 'reachable'],
  [206, 'reachable'],
  [401, 'blocked'],
  [403, 'blocked'],
  [429, 'blocked'],
  [451, 'blocked'],
  [404, 'gone'],
  [410, 'gone'],
  [400, 'unreachable'],
  [500, 'unreachable'],
  [503, 'unreachable']
])('an answer of %i is %s', (status, state) => {
  expect(accessOfVisit(url, answered(status), '2026-11-25')).toEqual({url, state, status, finalUrl: undefined, date: '2026-11-25'})
})

test('a number beyond HTTP is a wall and no status', () => {
  expect(accessOfVisit(url, answered(999), '2026-11-25')).toMatchObject({state: 'blocked', status: undefined})
})

describe('a test for robots', () => {
  test('is a wall, whatever the status says', () => {
    expect(accessOfVisit(url, answered(503, {challenged: true}), '2026-11-25').state).toBe('blocked')
    expect(
      accessOfVisit(
        url,
        answered(200, {page: {title: 'Just a moment...', heading: undefined, textLength: 40, hasScripts: true}}),
        '2026-11-25'
      ).state
    ).toBe('blocked')
  })
})

test('a page that says that there is none is a soft 404, with the status it came with', () => {
  const page = {title: 'Страница не найдена', heading: undefined, textLength: 500, hasScripts: false}
  expect(accessOfVisit(url, answered(200, {page}), '2026-11-25')).toMatchObject({state: 'soft-404', status: 200})
})

test('where a redirect led is told as a person reads it', () => {
  expect(accessOfVisit(url, answered(200, {url: 'https://www.example.org/%D0%BC%D0%BE%D1%81%D1%82'}), '2026-11-25').finalUrl).toBe(
    'https://www.example.org/мост'
  )
  expect(accessOfVisit(url, answered(200, {url: 'https://www.example.org/a%20b'}), '2026-11-25').finalUrl).toBe(
    'https://www.example.org/a%20b'
  )
  expect(accessOfVisit(url, answered(200, {url: 'https://www.example.org/%E0%A4'}), '2026-11-25').finalUrl).toBe(
    'https://www.example.org/%E0%A4'
  )
})

test('a redirect that leads nowhere is unreachable, with its status', () => {
  const chain = [{url, status: 302}]
  expect(accessOfVisit(url, {kind: 'looped', chain}, '2026-11-25')).toMatchObject({state: 'unreachable', status: 302})
  expect(accessOfVisit(url, {kind: 'misdirected', chain, location: 'http://'}, '2026-11-25')).toMatchObject({
    state: 'unreachable',
    status: 302
  })
})

test('no answer has no status, also where a redirect came before', () => {
  const visit: Visit = {kind: 'failed', chain: [{url, status: 301}], reason: 'timeout', detail: 'ETIMEDOUT'}
  expect(accessOfVisit(url, visit, '2026-11-25')).toEqual({
    url,
    state: 'unreachable',
    status: undefined,
    finalUrl: undefined,
    date: '2026-11-25'
  })
})
