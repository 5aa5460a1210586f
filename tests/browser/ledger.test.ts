import {readFile} from 'node:fs/promises'
import type {Locator, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {supportSchema} from '#lib/compile/read/schemas/support.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)
const claim = known.claims[0]!
const source = claimSources(known, claim)[0]!
const words = 'подписан договор о дружбе'
const path = `ru/${edition}/citations/`

const form = (page: Page): Locator => page.locator(`[data-claim="${claim.id}"] [data-item="${source.id}"] form`)
const state = (page: Page): Promise<string | null> => form(page).locator('[role="status"]').getAttribute('data-state')
const stored = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), `marks ${edition}`)
async function judge(page: Page, verdict: string, evidence: string): Promise<void> {
  await form(page).locator('[name="verdict"]').selectOption(verdict)
  await form(page).locator('[name="evidence"]').fill(evidence)
  await form(page).locator('[name="evidence"]').blur()
}
async function called(page: Page, name: string): Promise<void> {
  await page.fill('[data-ledger-tools] [name="by"]', name)
  await page.locator('[data-ledger-tools] [name="by"]').blur()
}
async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export]').click()])
  return readFile(await download.path(), 'utf8')
}
const marksIn = (file: string | null): ReadonlyArray<unknown> =>
  (JSON.parse(file ?? '{"marks": []}') as {marks: ReadonlyArray<unknown>}).marks

test('wants a name and evidence, and loses nothing that waits for them', async () => {
  const page = await open(path)
  expect(await page.locator('[data-export]').isDisabled()).toBe(true)
  await judge(page, 'supports', words)
  expect([await state(page), marksIn(await stored(page))]).toEqual(['unnamed', []])
  expect(await form(page).locator('[role="status"]').innerText()).not.toBe('')
  await called(page, 'Айша')
  expect([await state(page), marksIn(await stored(page)).length]).toEqual(['kept', 1])
  await judge(page, 'partly', 'нет')
  expect([await state(page), marksIn(await stored(page))]).toMatchObject(['short', [{verdict: 'partly', evidence: words}]])
})

test('keeps a mark, exports it as the file that the build reads, and reads it again elsewhere', async () => {
  const page = await open(path)
  const requests: Array<string> = []
  page.on('request', (request) => requests.push(request.url()))
  await called(page, 'Айша')
  await judge(page, 'supports', words)
  const file = await exported(page)
  expect(supportSchema.parse(JSON.parse(file))).toEqual({
    edition,
    marks: [
      {
        claim: claim.id,
        item: source.id,
        verdict: 'supports',
        by: 'Айша',
        date: new Date().toISOString().slice(0, 10),
        evidence: words,
        hash: claimHash(known, claim)
      }
    ],
    access: []
  })
  // A font or the icon may be late; a mark goes nowhere.
  expect(requests.filter((url) => url.startsWith('http') && !/\/icon\.svg|\.woff2$/.test(url))).toEqual([])
  await page.reload()
  expect([
    await form(page).locator('[name="verdict"]').inputValue(),
    await form(page).locator('[name="evidence"]').inputValue(),
    await state(page)
  ]).toEqual(['supports', words, 'kept'])

  const other = await open(path)
  await other.setInputFiles('[data-import]', {name: 'aisha.json', mimeType: 'application/json', buffer: Buffer.from(file)})
  await other.waitForFunction(
    (selector) => document.querySelector(selector)?.getAttribute('data-state') === 'kept',
    `[data-claim="${claim.id}"] [data-item="${source.id}"] [role="status"]`
  )
  expect([await form(other).locator('[name="verdict"]').inputValue(), await exported(other)]).toEqual(['supports', file])
  expect(await other.locator('[data-mark-count]').innerText()).toContain('1')
})

test('refuses a file that is not of this edition, and says so', async () => {
  const page = await open(path)
  await page.setInputFiles('[data-import]', {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"edition": "other", "marks": []}')
  })
  const problem = await page.locator('[data-mark-count]').getAttribute('data-problem')
  await page.waitForFunction((text) => document.querySelector('[data-mark-count]')?.textContent === text, problem)
})

test('says that a mark is void when the claim has changed since', async () => {
  const page = await open(path)
  await page.evaluate(
    ([key, file]) => {
      localStorage.setItem(key ?? '', file ?? '')
      localStorage.setItem('checker', 'Айша')
    },
    [
      `marks ${edition}`,
      JSON.stringify({
        edition,
        marks: [
          {claim: claim.id, item: source.id, verdict: 'supports', by: 'Айша', date: '2024-05-01', evidence: words, hash: '0'.repeat(64)}
        ]
      })
    ]
  )
  await page.reload()
  expect(await state(page)).toBe('voided')
  await judge(page, 'partly', `${words} и сотрудничестве`)
  expect([await state(page), marksIn(await stored(page))]).toMatchObject(['kept', [{verdict: 'partly', hash: claimHash(known, claim)}]])
})

test('keeps what a checker found at an address, by itself or beside a judgement, and exports it', async () => {
  const page = await open(path)
  await called(page, 'Айша')
  await form(page).locator('[name="access"]').selectOption('gone')
  expect(await state(page)).toBe('kept')
  const {access, marks} = supportSchema.parse(JSON.parse(await exported(page)))
  expect([marks, access]).toEqual([[], [{item: source.id, state: 'gone', by: 'Айша', date: new Date().toISOString().slice(0, 10)}]])
  await page.reload()
  expect(await form(page).locator('[name="access"]').inputValue()).toBe('gone')
  await form(page).locator('[name="access"]').selectOption('not-tried')
  expect(await page.locator('[data-export]').isDisabled()).toBe(true)
})
