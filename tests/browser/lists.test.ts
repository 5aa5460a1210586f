import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {shiftList} from '#lib/alignment/shift-list.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {findingPage} from '#lib/routes/place-route.ts'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)
const inText = audit(known).findings.filter((finding) => findingPage(finding) === 'findings')
const inReferences = audit(known).findings.filter((finding) => findingPage(finding) === 'findings/references')
const findings = inText
const grave = findings.filter(({gravity}) => gravity === 'grave')
const slight = findings.filter(({gravity}) => gravity === 'slight')

/** The entries that are seen of the list with the form that has a field of this name. */
const seen = (page: Page, field: string): Promise<ReadonlyArray<string>> =>
  page
    .locator('[data-filtered]', {has: page.locator(`[data-filters] [name="${field}"]`)})
    .locator('[data-entry]')
    .evaluateAll((entries) => (entries as Array<HTMLElement>).filter((entry) => entry.checkVisibility()).map(({id}) => id))
const query = (page: Page): string => new URL(page.url()).search

test('narrows the findings, says how many are left, and puts the choice into the address', async () => {
  const page = await open(`ru/${edition}/citations/findings/`)
  expect((await seen(page, 'gravity')).length).toBe(findings.length)
  await page.selectOption('[name="gravity"]', 'grave')
  expect([await seen(page, 'gravity'), query(page)]).toEqual([grave.map(({id}) => `finding-${id}`), '?gravity=grave'])
  expect(await page.locator('[data-filters] [data-entry-count]').first().innerText()).toBe(`${grave.length} / ${findings.length}`)
  await page.reload()
  expect([await page.inputValue('[name="gravity"]'), (await seen(page, 'gravity')).length]).toEqual(['grave', grave.length])
  await page.selectOption('[name="gravity"]', '')
  expect([(await seen(page, 'gravity')).length, query(page)]).toEqual([findings.length, ''])
})

test('shows the finding that a link leads to, though the filters hide it', async () => {
  const [hidden] = slight
  const page = await open(`ru/${edition}/citations/findings/?gravity=grave#finding-${hidden?.id ?? ''}`)
  expect(await seen(page, 'gravity')).toContain(`finding-${hidden?.id ?? ''}`)
})

test.each([
  ['a finding in the text', `finding-${inText[0]!.id}`, 'findings/'],
  ['a finding in the references', `finding-${inReferences[0]!.id}`, 'findings/references/'],
  ['a sentence without a source', `uncited-${known.uncitedClaims[0]!.segment}`, 'uncited/']
])('leads an old link to %s on to the page that holds it', async (_what, fragment, path) => {
  const page = await open(`ru/${edition}/citations/`)
  await page.goto(`${page.url()}?old#${fragment}`)
  await page.waitForURL((url) => url.pathname.endsWith(`/citations/${path}`) && url.hash === `#${fragment}`)
  await expect.poll(() => page.evaluate((id) => document.getElementById(id)?.checkVisibility(), fragment)).toBe(true)
})

test('leads from a source of a claim to the finding in full', async () => {
  const claim = known.claims.find(({citations}) => citations.includes(8))!
  const page = await open(`ru/${edition}/citations/claims/${claim.id}/`)
  const link = page.locator('.axes a[href^="#finding-"]').first()
  const fragment = (await link.getAttribute('href'))!.slice(1)
  await link.click()
  expect(await page.locator(`[id="${fragment}"]`).innerText()).toContain(
    inReferences.concat(inText).find(({id}) => `finding-${id}` === fragment)!.text.ru
  )
})

test('narrows the shifts by kind and by version together', async () => {
  const shifts = shiftList(known)
  const {kind, in: langs} = shifts.find(({shift}) => shift.in.length === 1)!.shift
  const expected = shifts.filter(({shift}) => shift.kind === kind && shift.in.includes(langs[0]!))
  const page = await open(`en/${edition}/translation/?kind=${kind}&in=${langs[0] ?? ''}`)
  expect([await page.inputValue('[data-filters] [name="kind"]'), await page.inputValue('[data-filters] [name="in"]')]).toEqual([
    kind,
    langs[0]
  ])
  expect((await seen(page, 'kind')).length).toBe(expected.length)
  expect(expected.length).toBeLessThan(shifts.length)
  await page.selectOption('[data-filters] [name="in"]', '')
  expect([(await seen(page, 'kind')).length, query(page)]).toEqual([
    shifts.filter(({shift}) => shift.kind === kind).length,
    `?kind=${kind}`
  ])
})

test('leaves the choice of one list in the address when another is asked', async () => {
  const page = await open(`en/${edition}/translation/?kind=omission`)
  await page.fill('[data-concordance] [name="q"]', 'partnership')
  await page.locator('[data-concordance] form button:not([type])').click()
  await page.waitForSelector('[data-hits] li')
  const {searchParams} = new URL(page.url())
  expect([searchParams.get('kind'), searchParams.get('q')]).toEqual(['omission', 'partnership'])
  await page.reload()
  await page.waitForSelector('[data-hits] li')
  expect(await page.inputValue('[data-filters] [name="kind"]')).toBe('omission')
})

test('adds the translations of the edition where they are asked for, and says of each sentence that it is one', async () => {
  const page = await open(`en/${edition}/translation/?q=thorny`)
  await expect.poll(() => page.locator('[data-hit-count]').innerText()).toMatch(/nothing/i)
  await page.check('[data-concordance] [name="translations"]')
  await page.locator('[data-concordance] form button:not([type])').click()
  const hit = page.locator('[data-hits] > li')
  await hit.waitFor()
  expect([await hit.locator('mark').innerText(), await hit.locator('.place').getAttribute('href')]).toEqual([
    'thorny',
    expect.stringContaining('/read/en/#en-b4-2')
  ])
  expect(await hit.innerText()).toMatch(/path\.\s+translation of this edition[^]*өттү\.\s+translation of this edition[^]*путь\.$/)
  expect(await page.locator('.in-translation').first().isVisible()).toBe(false)
  await page.check('#with-translations')
  expect(await page.locator('.in-translation').first().isVisible()).toBe(true)
})

chromiumOnly('has every entry without scripts, and no filters that do nothing', async () => {
  for (const [path, count] of [
    ['findings/', inText.length],
    ['findings/references/', inReferences.length],
    ['uncited/', known.uncitedClaims.length]
  ] as const) {
    const page = await open(`ky/${edition}/citations/${path}?gravity=grave`, {javaScriptEnabled: false})
    expect(await page.locator('[data-entry]').count(), path).toBe(count)
    expect(await page.locator('[data-filters]').first().isVisible(), path).toBe(false)
  }
})
