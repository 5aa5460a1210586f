import type {Locator, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {judgementList} from '#lib/alignment/judgement-list.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {reviewSchema} from '#lib/compile/read/schemas/review.ts'
import {addressesAsked} from './addresses-asked.ts'
import {chromiumOnly} from './chromium-only.ts'
import {savedFile} from './saved-file.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const path = `ru/${edition}/translation/review/`
const judgements = judgementList(editionOf(edition))
const [first, second] = judgements as unknown as [(typeof judgements)[number], (typeof judgements)[number]]
const today = new Date().toISOString().slice(0, 10)

const entry = (page: Page, id: string = first.id): Locator => page.locator(`[data-judgement="${id}"]`)
const state = (page: Page, id: string = first.id): Promise<string | null> =>
  entry(page, id).locator('form [data-state]').getAttribute('data-state')
const say = (page: Page, verdict: string, id: string = first.id): Promise<void> =>
  entry(page, id).locator(`[name="verdict"][value="${verdict}"]`).check()
const chosen = (page: Page, id: string = first.id): Promise<string> => entry(page, id).locator('[name="verdict"]:checked').inputValue()
const tools = (page: Page): Locator => page.locator('[data-review-tools]')

async function called(page: Page, name: string, at: Locator = tools(page)): Promise<void> {
  const field = at.locator('[name="by"]')
  await field.click({clickCount: 3})
  // A space ends it, which is trimmed: Firefox's driver takes only a key for a change by the reader.
  await field.pressSequentially(`${name} `)
  await field.press('Tab')
}
const exported = (page: Page): Promise<string> => savedFile(page, page.locator('[data-export]'))
async function imported(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('[data-import]', {name, mimeType: 'application/json', buffer: Buffer.from(text)})
  await page.waitForFunction((file) => document.querySelector('[data-import-report] p')?.textContent?.includes(file), name)
}
const review = {judgement: first.id, verdict: 'confirmed', by: 'Асел', date: '2024-05-01', hash: first.hash}
const fileOf = (...reviews: ReadonlyArray<object>): string => JSON.stringify({edition, reviews})
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[data-judgement]')?.getAttribute('data-judgement'))

test('shows each judgement in its sentence, with its words marked and its note', async () => {
  const page = await open(path)
  expect(await page.locator('[data-judgement]').count()).toBe(judgements.length)
  const noted = judgements.find((one) => one.what === 'shift' && one.phrase && one.shift?.note)!
  if (noted.what === 'summary') throw new Error('A shift is expected')
  // What is far below has no text to be read off the screen until it is laid out, some frames after it came into view.
  await entry(page, noted.id).scrollIntoViewIfNeeded()
  await expect.poll(() => entry(page, noted.id).innerText()).toContain(noted.shift!.note!.ru)
  const marked = await entry(page, noted.id)
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => mark.closest('[lang]')?.getAttribute('lang')))
  expect(new Set(marked)).toEqual(new Set([...noted.phrase!.pieces].flatMap(([lang, pieces]) => (pieces.length > 0 ? [lang] : []))))
})

test('asks for the name in the form that was touched first, loses nothing meanwhile, and exports what the build reads', async () => {
  const page = await open(path)
  const nameField = entry(page).locator('[name="by"]')
  expect([await nameField.isVisible(), await page.locator('[data-export]').isDisabled()]).toEqual([false, true])
  await say(page, 'contested')
  expect([await state(page), await nameField.isVisible()]).toEqual(['unnamed', true])
  await page.reload()
  expect([await state(page), await chosen(page), await page.locator('[data-draft-count]').innerText()]).toEqual([
    'unnamed',
    'contested',
    expect.stringContaining('1')
  ])
  await called(page, 'Айша', entry(page))
  await entry(page).locator('[name="reason"]').fill('Слова не соответствуют')
  expect([await state(page), await tools(page).locator('[name="by"]').inputValue()]).toEqual(['kept', 'Айша'])
  expect(reviewSchema.parse(JSON.parse(await exported(page)))).toEqual({
    edition,
    reviews: [{judgement: first.id, verdict: 'contested', by: 'Айша', date: today, reason: 'Слова не соответствуют', hash: first.hash}]
  })
})

test('sends nothing anywhere, and takes its file over on another device', async () => {
  const page = await open(path)
  const asked = addressesAsked(page)
  await called(page, 'Айша')
  await say(page, 'confirmed')
  const file = await exported(page)
  expect(asked()).toEqual([])
  const other = await open(path)
  await imported(other, 'aisha.review.json', file)
  expect([await state(other), await chosen(other), await exported(other)]).toEqual(['kept', 'confirmed', file])
})

test('goes on with Enter to the next without a review, within what is chosen, and says when nothing is left', async () => {
  const page = await open(path)
  await called(page, 'Айша')
  await say(page, 'confirmed')
  await entry(page).locator('[name="verdict"]:checked').press('Enter')
  expect(await focused(page)).toBe(second.id)
  const summaries = judgements.filter(({what}) => what === 'summary')
  await page.selectOption('[data-filters] [name="what"]', 'summary')
  await page.locator('[data-first-undecided]').click()
  expect(await focused(page)).toBe(summaries[0]!.id)
  for (const {id} of summaries) await say(page, 'confirmed', id)
  await page.locator('[data-first-undecided]').click()
  expect(await page.locator('[data-undecided]').innerText()).toMatch(/всё/)
})

test('narrows the judgements by pair of languages and by status', async () => {
  const page = await open(`${path}?what=shift&pair=ky-en`)
  const shown = await page
    .locator('[data-judgement]')
    .evaluateAll((all) => (all as Array<HTMLElement>).filter((one) => !one.hidden).map(({dataset}) => dataset['judgement']))
  const expected = judgements.filter((one) => {
    if (one.what !== 'shift') return false
    const {in: departs, of} = one.shift!
    return (departs.includes('ky') && of.includes('en')) || (departs.includes('en') && of.includes('ky'))
  })
  expect(shown).toEqual(expected.map(({id}) => id))
  expect(expected.length).toBeLessThan(judgements.filter(({what}) => what === 'shift').length)
})

test('two tabs show at once what the other keeps', async () => {
  const page = await open(path)
  await called(page, 'Айша')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await say(page, 'confirmed')
  await say(other, 'contested', second.id)
  await expect.poll(() => chosen(other)).toBe('confirmed')
  await expect.poll(() => chosen(page, second.id)).toBe('contested')
  expect(await exported(page)).toBe(await exported(other))
})

test('says that a judgement was changed since it was reviewed, and asks for another review', async () => {
  const page = await open(path)
  await called(page, 'Айша')
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key!, value!),
    [`review ${edition} ${first.id} Айша`, JSON.stringify([{...review, by: 'Айша', hash: '0'.repeat(64)}])]
  )
  await page.reload()
  expect([await state(page), await chosen(page), await entry(page).locator('form [data-state]').innerText()]).toEqual([
    'voided',
    '',
    expect.stringMatching(/заново.+1 мая 2024.+подтверждаю/)
  ])
  await page.locator('[data-first-undecided]').click()
  expect(await focused(page)).toBe(first.id)
  await say(page, 'confirmed')
  expect(reviewSchema.parse(JSON.parse(await exported(page))).reviews).toMatchObject([{date: today, hash: first.hash}])
})

test('sets the reviews of others beside one’s own, says that they differ, and undoes an import after the page was left', async () => {
  const page = await open(path)
  await called(page, 'Айша')
  await say(page, 'contested')
  const before = await exported(page)
  await imported(page, 'asel.json', fileOf({...review, reason: 'Соответствуют'}))
  const others = entry(page).locator('[data-others] li')
  expect(await others.allInnerTexts()).toEqual([
    expect.stringContaining('расходятся'),
    expect.stringMatching(/подтверждаю — Асел, 1 мая 2024.*Соответствуют/)
  ])
  expect([await chosen(page), await exported(page)]).toEqual(['contested', before])
  await page.reload()
  await page.locator('[data-import-report] button').click()
  expect([await others.count(), await exported(page)]).toEqual([0, before])
})

test('takes over nothing of a file with a wrong row, and names the row', async () => {
  const page = await open(path)
  await imported(page, 'x.json', fileOf(review, {...review, judgement: 'nowhere', verdict: 'bogus', hash: '0'.repeat(64)}))
  expect(await page.locator('[data-import-report] li').allInnerTexts()).toEqual([
    expect.stringMatching(/2.*judgement.*nowhere/),
    expect.stringMatching(/2.*verdict.*bogus.*confirmed, contested/)
  ])
  expect([await state(page), await page.locator('[data-export]').isDisabled()]).toEqual(['', true])
})

test('says that a full storage keeps nothing, and still exports what was entered', async () => {
  const page = await open(path)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.reload()
  await called(page, 'Айша')
  await say(page, 'confirmed')
  expect([await state(page), await page.locator('[data-unstored]').innerText()]).toEqual([
    'unstored',
    expect.stringContaining('переполнено')
  ])
  expect(reviewSchema.parse(JSON.parse(await exported(page))).reviews.length).toBe(1)
})

test('names each group of choices by its judgement, since there are dozens of its kind', async () => {
  const page = await open(path)
  const names = await page.locator('.review-form fieldset').evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')))
  expect(new Set(names).size).toBe(judgements.length)
})

test('is reached from the study of the translation and from the apparatus', async () => {
  for (const from of ['translation', 'apparatus']) {
    const page = await open(`ru/${edition}/${from}/`)
    expect(await page.locator('main a[href$="/translation/review/"]').count(), from).toBeGreaterThan(0)
    const draft = await page.locator('.review-counts tr').last().locator('td').last().innerText()
    expect(Number(draft), from).toBe(judgements.filter(({judged}) => judged.status === 'draft').length)
  }
})

chromiumOnly('lists the judgements without scripts and says how to send a review by hand', async () => {
  const page = await open(path, {javaScriptEnabled: false})
  expect([
    await page.locator('noscript p').isVisible(),
    await tools(page).isVisible(),
    await page.locator('[data-filters]').isVisible(),
    await page.locator('[data-judgement]').count()
  ]).toEqual([true, false, false, judgements.length])
  await page.locator('.by-hand summary').click()
  expect(await page.locator('.by-hand a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    expect.stringMatching(/review\.schema\.json$/),
    expect.stringMatching(/^(?:mailto:|https?:)/)
  ])
})
