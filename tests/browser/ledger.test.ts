import type {Locator, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {supportSchema} from '#lib/compile/read/schemas/support.ts'
import {addressesAsked} from './addresses-asked.ts'
import {chromiumOnly} from './chromium-only.ts'
import {savedFile} from './saved-file.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)
const claim = known.claims[0]!
const source = claimSources(known, claim)[0]!
const otherClaim = known.claims[1]!
const otherSource = claimSources(known, otherClaim)[0]!
const words = 'подписан договор о дружбе'
const path = `ru/${edition}/citations/claims/${claim.id}/`
const otherPath = `ru/${edition}/citations/claims/${otherClaim.id}/`
const ownPath = `ru/${edition}/citations/marks/`

const today = new Date().toISOString().slice(0, 10)
const form = (page: Page, of = claim.id, item: string = source.id): Locator =>
  page.locator(`[data-claim="${of}"] [data-item="${item}"] form`)
const line = (page: Page): Locator => form(page).locator('[data-state]')
const state = (page: Page): Promise<string | null> => line(page).getAttribute('data-state')
const tools = (page: Page): Locator => page.locator('[data-ledger-tools]')

async function judge(page: Page, verdict: string, evidence: string, at: Locator = form(page)): Promise<void> {
  await at.locator('[name="verdict"]').selectOption(verdict)
  await at.locator('[name="evidence"]').fill(evidence)
}
async function called(page: Page, name: string, at: Locator = tools(page)): Promise<void> {
  const field = at.locator('[name="by"]')
  await field.click({clickCount: 3})
  // A space ends it, which is trimmed: Firefox's driver inserts letters that its keys lack, and takes only a key for a change by the reader.
  await field.pressSequentially(`${name} `)
  await field.press('Tab')
}
async function exported(page: Page): Promise<string> {
  return savedFile(page, page.locator('[data-export]'))
}
async function imported(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('[data-import]', {name, mimeType: 'application/json', buffer: Buffer.from(text)})
  await page.waitForFunction((file) => document.querySelector('[data-import-report] p')?.textContent?.includes(file), name)
}
const mark = {
  claim: claim.id,
  item: source.id,
  verdict: 'supports',
  by: 'Айша',
  date: '2024-05-01',
  evidence: words,
  hash: claimHash(known, claim)
}
const fileOf = (marks: ReadonlyArray<object>, access: ReadonlyArray<object> = []): string => JSON.stringify({edition, marks, access})
const marksIn = (file: string): ReadonlyArray<unknown> => supportSchema.parse(JSON.parse(file)).marks

test('asks for the name in the form that was touched, says beside the choice what is missing, and loses nothing meanwhile', async () => {
  const page = await open(path)
  expect(await page.locator('[data-export]').isDisabled()).toBe(true)
  const nameField = form(page).locator('[name="by"]')
  expect(await nameField.isVisible()).toBe(false)
  await judge(page, 'supports', 'нет')
  expect([
    await state(page),
    await nameField.isVisible(),
    await form(page).locator('[name="verdict"]').getAttribute('aria-invalid')
  ]).toEqual(['unnamed', true, 'true'])
  expect(await line(page).innerText()).toMatch(/имя.+12/)
  const near = await form(page).evaluate((element) => {
    const [choice, said] = ['select', '[data-state]'].map((part) => element.querySelector(part)!.getBoundingClientRect())
    return said!.top < choice!.bottom + 40
  })
  expect(near).toBe(true)

  await page.reload()
  expect([
    await form(page).locator('[name="verdict"]').inputValue(),
    await form(page).locator('[name="evidence"]').inputValue(),
    await state(page),
    await page.locator('[data-draft-count]').innerText()
  ]).toEqual(['supports', 'нет', 'unnamed', expect.stringContaining('1')])

  await called(page, ' Айша ', form(page))
  expect([await state(page), await tools(page).locator('[name="by"]').inputValue()]).toEqual(['short', 'Айша'])
  await form(page).locator('[name="evidence"]').fill(words)
  expect([await state(page), await page.locator('[data-draft-count]').innerText(), marksIn(await exported(page))]).toMatchObject([
    'kept',
    '',
    [{by: 'Айша', verdict: 'supports', evidence: words}]
  ])
  // A mark that is refused leaves the one before it alone, and says so.
  await form(page).locator('[name="evidence"]').fill('нет')
  await form(page).locator('[name="verdict"]').selectOption('partly')
  expect([await state(page), await line(page).innerText(), marksIn(await exported(page))]).toMatchObject([
    'short',
    expect.stringContaining('подтверждает'),
    [{verdict: 'supports', evidence: words}]
  ])
})

test('strikes nothing through but a mark whose claim has changed', async () => {
  const page = await open(path)
  const struck = (): Promise<ReadonlyArray<string>> =>
    page
      .locator('.sources *, .ledger-tools *')
      .evaluateAll((elements) =>
        elements.filter((element) => getComputedStyle(element).textDecorationLine.includes('line-through')).map(({tagName}) => tagName)
      )
  await judge(page, 'supports', 'нет')
  expect(await struck()).toEqual([])
  await called(page, 'Айша')
  await judge(page, 'supports', words)
  expect([await state(page), await struck()]).toEqual(['kept', []])
  await imported(page, 'asel.json', fileOf([{...mark, by: 'Асел', hash: '0'.repeat(64)}]))
  expect(await struck()).toEqual(['LI'])
})

test('keeps a mark, exports it as the file that the build reads, and reads it again elsewhere', async () => {
  const page = await open(path)
  const asked = addressesAsked(page)
  await called(page, 'Айша')
  await judge(page, 'supports', words)
  const file = await exported(page)
  expect(supportSchema.parse(JSON.parse(file))).toEqual({edition, marks: [{...mark, date: today}], access: []})
  expect(asked()).toEqual([])
  await page.reload()
  expect([
    await form(page).locator('[name="verdict"]').inputValue(),
    await form(page).locator('[name="evidence"]').inputValue(),
    await state(page)
  ]).toEqual(['supports', words, 'kept'])

  const other = await open(path)
  await imported(other, 'aisha.json', file)
  expect([await form(other).locator('[name="verdict"]').inputValue(), await state(other), await exported(other)]).toEqual([
    'supports',
    'kept',
    file
  ])
  expect(await other.locator('[data-mark-count]').innerText()).toContain('1')
})

test('two tabs lose none of each other’s marks, and each shows at once what the other keeps', async () => {
  const page = await open(path)
  await called(page, 'Айша')
  const other = await page.context().newPage()
  await other.goto(page.url().replace(path, ownPath))
  const third = await page.context().newPage()
  await third.goto(page.url().replace(path, otherPath))
  await judge(page, 'supports', words)
  await judge(third, 'contradicts', words, form(third, otherClaim.id, otherSource.id))
  await form(page).locator('[name="access"]').selectOption('gone')
  for (const tab of [page, other]) {
    await expect.poll(() => form(tab).locator('[name="verdict"]').inputValue()).toBe('supports')
    await expect.poll(() => form(tab).locator('[name="access"]').inputValue()).toBe('gone')
  }
  for (const tab of [third, other])
    await expect.poll(() => form(tab, otherClaim.id, otherSource.id).locator('[name="verdict"]').inputValue()).toBe('contradicts')
  expect(await exported(page)).toBe(await exported(third))
  expect(marksIn(await exported(other)).length).toBe(2)
})

test('sets the marks of others beside one’s own, says that they disagree, and undoes an import after the page was left', async () => {
  const page = await open(path)
  await called(page, 'Айша')
  await judge(page, 'supports', words)
  const before = await exported(page)
  await imported(
    page,
    'asel.json',
    fileOf([{...mark, by: 'Асел', verdict: 'contradicts'}], [{item: source.id, state: 'blocked', by: 'Асел', date: '2024-05-01'}])
  )
  const others = form(page).locator('[data-others] li')
  expect(await others.allInnerTexts()).toEqual([
    expect.stringContaining('расходятся'),
    expect.stringMatching(/противоречит — Асел, 1 мая 2024/),
    expect.stringMatching(/Асел, 1 мая 2024/)
  ])
  expect([await state(page), await form(page).locator('[name="verdict"]').inputValue(), await exported(page)]).toEqual([
    'kept',
    'supports',
    before
  ])
  expect(await page.locator('[data-mark-count]').innerText()).toMatch(/1.+: 2$/)
  await page.reload()
  await page.locator('[data-import-report] button').click()
  expect([await others.count(), await exported(page)]).toEqual([0, before])
  expect(await page.locator('[data-import-report] button').isVisible()).toBe(false)
})

test('takes over nothing of a file with a wrong row, and names the row', async () => {
  const page = await open(path)
  await imported(page, 'x.json', fileOf([mark, {...mark, verdict: 'bogus', claim: 'nowhere', date: 'yesterday'}]))
  const problems = await page.locator('[data-import-report] li').allInnerTexts()
  expect(problems).toEqual([
    expect.stringMatching(/2.*claim.*nowhere/),
    expect.stringMatching(/2.*verdict.*bogus.*supports/),
    expect.stringMatching(/2.*date.*yesterday.*2001-05-05/)
  ])
  expect([await page.locator('[data-export]').isDisabled(), await state(page)]).toEqual([true, ''])
  await imported(page, 'y.json', '{"edition": "other", "marks": []}')
  expect(await page.locator('[data-import-report] li').allInnerTexts()).toEqual([expect.stringContaining('other')])
  await imported(page, 'z.json', fileOf([mark]))
  expect([await page.locator('[data-import-report] li').count(), await state(page)]).toEqual([0, 'kept'])
})

test('says that a full storage keeps nothing, and still exports what was entered', async () => {
  const page = await open(path)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.reload()
  expect(await page.locator('[data-unstored]').innerText()).toBe('')
  await called(page, 'Айша')
  await judge(page, 'supports', words)
  expect([await state(page), await line(page).innerText(), await page.locator('[data-unstored]').innerText()]).toEqual([
    'unstored',
    expect.stringContaining('переполнено'),
    expect.stringContaining('переполнено')
  ])
  expect(marksIn(await exported(page)).length).toBe(1)
})

test('works where storage is forbidden', async () => {
  const page = await open(path)
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        }
      })
  })
  const errors: Array<string> = []
  page.on('pageerror', ({message}) => errors.push(message))
  await page.reload()
  await called(page, 'Айша')
  await judge(page, 'supports', words)
  expect([await state(page), errors]).toEqual(['unstored', []])
})

test('says that a mark is void when the claim has changed since, and takes in what was kept together', async () => {
  const page = await open(path)
  await page.evaluate(
    ([key, file]) => {
      localStorage.setItem(key ?? '', file ?? '')
      localStorage.setItem('checker', 'Айша ')
    },
    [`marks ${edition}`, fileOf([{...mark, hash: '0'.repeat(64)}])]
  )
  await page.reload()
  await expect.poll(() => state(page)).toBe('voided')
  await judge(page, 'partly', `${words} и сотрудничестве`)
  expect([await state(page), marksIn(await exported(page))]).toMatchObject(['kept', [{verdict: 'partly', hash: claimHash(known, claim)}]])
})

test('keeps what a checker found at an address, by itself or beside a judgement that does not date it anew', async () => {
  const page = await open(path)
  await imported(page, 'aisha.json', fileOf([], [{item: source.id, state: 'gone', by: 'Айша', date: '2020-01-01'}]))
  expect([await state(page), await form(page).locator('[name="access"]').inputValue()]).toEqual(['kept', 'gone'])
  await judge(page, 'cannot-tell', '')
  expect(supportSchema.parse(JSON.parse(await exported(page)))).toMatchObject({
    marks: [{verdict: 'cannot-tell', date: today}],
    access: [{item: source.id, state: 'gone', by: 'Айша', date: '2020-01-01'}]
  })
  await form(page).locator('[name="access"]').selectOption('not-tried')
  await form(page).locator('[name="verdict"]').selectOption('not-checked')
  expect([await page.locator('[data-export]').isDisabled(), await state(page)]).toEqual([true, ''])
})

test('names each field by its source, since there are dozens of its kind', async () => {
  const page = await open(path)
  const names = await page
    .locator('.mark-form [name="verdict"]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('aria-label')))
  expect(new Set(names).size).toBe(names.length)
  expect(names[0]).toMatch(/^Моя отметка, /)
})

test('collects what one has entered on a page of its own, and nothing else', async () => {
  const page = await open(ownPath)
  const shown = (): Promise<ReadonlyArray<string>> =>
    page
      .locator('[data-own-marks] [data-item]')
      .evaluateAll((sources) => (sources as Array<HTMLElement>).filter((one) => one.checkVisibility()).map(({dataset}) => dataset['item']!))
  expect(await shown()).toEqual([])
  await page.goto(page.url().replace(ownPath, otherPath))
  await judge(page, 'supports', 'нет', form(page, otherClaim.id, otherSource.id))
  await page.goto(page.url().replace(otherPath, ownPath))
  expect(await shown()).toEqual([otherSource.id])
  // A name that is given here is given to what waited for one on another page.
  await called(page, 'Айша')
  await form(page, otherClaim.id, otherSource.id).locator('[name="evidence"]').fill(words)
  expect(marksIn(await exported(page))).toMatchObject([
    {claim: otherClaim.id, item: otherSource.id, by: 'Айша', hash: claimHash(known, otherClaim)}
  ])
  await imported(page, 'asel.json', fileOf([{...mark, by: 'Асел'}]))
  expect(await shown()).toEqual([source.id, otherSource.id])
})

chromiumOnly(
  'says on the page of one’s own marks that they need scripts, where there are none, and nothing of it where they run',
  async () => {
    const without = await open(ownPath, {javaScriptEnabled: false})
    expect([await without.locator('noscript p').isVisible(), await tools(without).isVisible()]).toEqual([true, false])
    const page = await open(ownPath)
    expect([await page.locator('noscript p').isVisible(), await tools(page).isVisible()]).toEqual([false, true])
  }
)
