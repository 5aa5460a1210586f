import {describe, expect, test} from 'vitest'
import type {Access} from '#lib/edition/index.ts'
import {addressesToVisit} from '#lib/web/decide/addresses-to-visit.ts'
import {archivedCopy, archiveQuery} from '#lib/web/decide/archived-copy.ts'
import {failureReason} from '#lib/web/decide/failure-reason.ts'
import {interleaveHosts} from '#lib/web/decide/interleave-hosts.ts'
import {isDue} from '#lib/web/decide/is-due.ts'
import {nextAttempt, type RetryPolicy} from '#lib/web/decide/next-attempt.ts'
import {pageGlimpse} from '#lib/web/decide/page-glimpse.ts'
import {retryAfterToMilliseconds} from '#lib/web/decide/retry-after.ts'
import {listedEdition} from '../../exports/listed-edition.ts'

describe('the addresses to visit', () => {
  test('are those printed and those suggested, each once, in the order of the list', () => {
    expect(addressesToVisit(listedEdition())).toEqual([
      {url: 'https://example.org/мост_через-реку/?a=1&b=2%203#x', isSuggested: false, citedIn: '2001'},
      // Suggested at the first item, printed at a later one.
      {url: 'https://example.org/мост', isSuggested: false, citedIn: '2001'}
    ])
  })

  test('alternate between hosts', () => {
    const urls = ['https://a.org/1', 'https://a.org/2', 'https://a.org/3', 'https://b.org/1', 'https://c.org/1', 'https://b.org/2']
    expect(interleaveHosts(urls.map((url) => ({url}))).map(({url}) => url.slice(8))).toEqual([
      'a.org/1',
      'b.org/1',
      'c.org/1',
      'a.org/2',
      'b.org/2',
      'a.org/3'
    ])
    expect(interleaveHosts([])).toEqual([])
  })
})

describe('an address is due', () => {
  const last = (changes: Partial<Access>): Access => ({
    url: 'https://a.org',
    state: 'gone',
    status: 404,
    finalUrl: undefined,
    date: '2026-11-01',
    archived: undefined,
    ...changes
  })
  test.each([
    ['when it was never tried', undefined, true],
    ['when it is recorded as not tried', last({state: 'not-tried', date: undefined}), true],
    ['when its last visit is as old as asked', last({date: '2026-10-26'}), true],
    ['not a day before', last({date: '2026-10-27'}), false]
  ])('%s', (_, access, due) => {
    expect(isDue(access, '2026-11-25', 30)).toBe(due)
  })

  test('on the same day when all are asked for', () => {
    expect(isDue(last({date: '2026-11-25'}), '2026-11-25', 0)).toBe(true)
  })
})

describe('another attempt', () => {
  const policy: RetryPolicy = {attempts: 3, pause: 1000, longestPause: 60_000}
  const now = Date.parse('2026-11-25T12:00:00Z')
  const after = (attempt: Parameters<typeof nextAttempt>[0], made = 1, chance = 0): number | undefined =>
    nextAttempt(attempt, made, chance, now, policy)

  test('waits twice as long each time, a little more by chance, and ends', () => {
    expect([
      after({reason: 'timeout'}),
      after({reason: 'timeout'}, 2),
      after({reason: 'timeout'}, 2, 1),
      after({reason: 'timeout'}, 3)
    ]).toEqual([1000, 2000, 3000, undefined])
  })

  test.each(['no-name', 'refused', 'certificate', 'private'] as const)('is no use after %s', (reason) => {
    expect(after({reason})).toBeUndefined()
  })

  test.each([200, 301, 403, 404, 410, 501])('is no use after an answer of %i', (status) => {
    expect(after({status, retryAfter: undefined})).toBeUndefined()
  })

  test('waits as long as a busy host asks, in seconds or until a date', () => {
    expect(after({status: 429, retryAfter: '7'})).toBe(7000)
    expect(after({status: 503, retryAfter: 'Wed, 25 Nov 2026 12:00:30 GMT'})).toBe(30_000)
  })

  test('waits its own time where a busy host asks for none, or for nothing that can be read', () => {
    expect(after({status: 503, retryAfter: 'Wed, 25 Nov 2026 11:00:00 GMT'}, 2)).toBe(1000)
    expect(after({status: 503, retryAfter: '0'}, 2)).toBe(1000)
    expect(after({status: 503, retryAfter: 'soon'}, 2)).toBe(2000)
  })

  test('is given up where a host asks for more than we wait', () => {
    expect(after({status: 429, retryAfter: '60'})).toBe(60_000)
    expect(after({status: 429, retryAfter: '61'})).toBeUndefined()
    expect(after({status: 429, retryAfter: '9'.repeat(400)})).toBeUndefined()
    expect(after({status: 429, retryAfter: 'Wed, 25 Nov 2026 12:01:01 GMT'})).toBeUndefined()
  })
})

describe('a time to wait', () => {
  const now = Date.parse('2026-11-25T12:00:00Z')
  test.each([
    ['7', 7000],
    [' 7 ', 7000],
    ['0', 0],
    ['Wed, 25 Nov 2026 12:00:30 GMT', 30_000],
    ['Wednesday, 25-Nov-26 12:00:30 GMT', 30_000],
    ['Wed Nov 25 12:00:30 2026', 30_000],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['7 s', undefined],
    ['2026-11-25', undefined],
    ['Wed, 25 Nov 2026 12:00:30 +0600', undefined],
    ['Wed, 45 Nov 2026 12:00:30 GMT', undefined],
    ['', undefined]
  ])('`%s` is %s ms', (value, milliseconds) => {
    expect(retryAfterToMilliseconds(value, now)).toBe(milliseconds)
  })
})

test.each([
  ['EPRIVATE', 'private'],
  ['ENOTFOUND', 'no-name'],
  ['EAI_AGAIN', 'no-network'],
  ['ENETUNREACH', 'no-network'],
  ['ECONNREFUSED', 'refused'],
  ['ECONNRESET', 'reset'],
  ['UND_ERR_SOCKET', 'reset'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['HPE_INVALID_CONSTANT', 'other']
])('the code %s means %s', (code, reason) => {
  expect(failureReason(code)).toBe(reason)
})

describe('the archive', () => {
  const closest = {
    available: true,
    url: 'http://web.archive.org/web/20230501103000/https://a.org/',
    timestamp: '20230501103000',
    status: '200'
  }

  test('is asked for the copy nearest to a moment', () => {
    expect(archiveQuery('https://archive.org/', 'https://a.org/мост?a=1&b', '2023')).toBe(
      'https://archive.org/wayback/available?url=https%3A%2F%2Fa.org%2F%D0%BC%D0%BE%D1%81%D1%82%3Fa%3D1%26b&timestamp=2023'
    )
  })

  test('names a copy, with its moment', () => {
    expect(archivedCopy({archived_snapshots: {closest}})).toEqual({
      url: 'https://web.archive.org/web/20230501103000/https://a.org/',
      timestamp: '2023-05-01T10:30:00Z'
    })
  })

  test.each([
    ['it knows none', {archived_snapshots: {}}],
    ['the copy is of an error', {archived_snapshots: {closest: {...closest, status: '404'}}}],
    ['the copy is not to be had', {archived_snapshots: {closest: {...closest, available: false}}}],
    ['the address of the copy is none', {archived_snapshots: {closest: {...closest, url: 'javascript:alert(1)'}}}],
    ['the answer is something else', 'Service unavailable']
  ])('names none where %s', (_, json) => {
    expect(archivedCopy(json)).toBeUndefined()
  })
})

describe('a glimpse of a page', () => {
  test('tells title, first heading, how much text is seen, and whether scripts could make more', () => {
    const html =
      '<html><head><title> Мост\n открыт </title><style>a{}</style></head><body><h1>Мост <b>открыт</b></h1><script>var a = 1</script><p>Да.</p></body></html>'
    expect(pageGlimpse(new TextEncoder().encode(html), 'text/html; charset=utf-8')).toEqual({
      title: 'Мост открыт',
      heading: 'Мост открыт',
      textLength: 'Мост открыт Да.'.length,
      hasScripts: true
    })
  })

  test('reads windows-1251, by the header or by the page', () => {
    const cyrillic = (text: string): Uint8Array =>
      Uint8Array.from([...text].map((letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))))
    expect(pageGlimpse(cyrillic('<title>Страница не найдена</title>'), 'text/html; charset=windows-1251').title).toBe('Страница не найдена')
    expect(pageGlimpse(cyrillic('<meta charset="windows-1251"><title>Мост</title>'), 'text/html').title).toBe('Мост')
    expect(pageGlimpse(new TextEncoder().encode('<title>Мост</title>'), 'text/html; charset=unheard-of').title).toBe('Мост')
  })

  test('is taken of a page that breaks off, and of none', () => {
    expect(pageGlimpse(new TextEncoder().encode('<html><head><title>Мост</title></head><body><p>Он откр'), 'text/html')).toMatchObject({
      title: 'Мост',
      textLength: 7
    })
    expect(pageGlimpse(new Uint8Array(), 'text/html')).toEqual({title: undefined, heading: undefined, textLength: 0, hasScripts: false})
  })
})
