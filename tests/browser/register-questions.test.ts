import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {edition, useSite} from './site.ts'

/*
 * Questions of a historian that the register answers, by following links from the index of names alone.
 */
const open = useSite()

/** The dossier of a name, by its link in the index. */
async function dossierOf(name: string): Promise<Page> {
  const page = await open(`en/${edition}/entities/`)
  await page.locator('.register').getByRole('link', {name, exact: true}).first().click()
  await page.waitForURL('**/entities/*/')
  await page.waitForLoadState('load')
  return page
}

test('where is the Organization of Turkic States called by its older name?', async () => {
  const page = await dossierOf('Organization of Turkic States')
  const older = page.locator('.forms tr', {has: page.locator('.earlier')})
  const forms = await older.evaluateAll((rows) => rows.map((row) => row.querySelector('th')?.textContent?.trim()))
  expect(forms).toEqual(['ССТГ', 'Совета', 'Совета сотрудничества тюркоязычных государств'])
  const places = await older.locator('td:last-child a').evaluateAll((links) => [...new Set(links.map((link) => link.textContent))])
  expect(places).toEqual(['¶ 26.1', '¶ 26.3', '¶ 26.5', '¶ 26.12', '¶ 27.1', '¶ 27.2', '¶ 27.3', '¶ 27.4', '¶ 33.2'])
  await older.locator('td:last-child a').last().click()
  const target = page.locator('.occurrences > li:target')
  expect(await target.locator('mark').innerText()).toBe('Совета сотрудничества тюркоязычных государств')
})

test('where is Heydar Aliyev mentioned next, and what does that say in English?', async () => {
  const page = await dossierOf('Aliyev, Heydar')
  await page.locator('.spread ol a').first().click()
  const target = page.locator('.occurrences > li:target')
  const first = await target.locator('> a').innerText()
  await target.getByRole('link', {name: 'next mention'}).click()
  expect(await target.locator('> a').innerText()).not.toBe(first)
  await target.locator('summary').click()
  expect(await target.locator('details').innerText()).toContain('English, translation of this edition, a draft:')
  expect(await target.locator('details [lang="en"]').innerText()).toContain('Aliyev')
})

test('whom does the article mean and not name, and who may it be?', async () => {
  const page = await open(`en/${edition}/entities/`)
  await page.locator('.choice a[href="#unresolved"]').click()
  const unnamed = page.locator('.unresolved li')
  expect(await unnamed.count()).toBe(15)
  expect(await unnamed.locator('mark').allInnerTexts()).toContain('наш министр иностранных дел')
  expect(await unnamed.filter({hasText: '¶ 21.1'}).locator('.perhaps a').innerText()).toBe('Almazbek Atambaev')
})

test('a name that many sentences have is folded by section, and a link to one of them opens it', async () => {
  const page = await dossierOf('Kyrgyzstan')
  expect(await page.locator('details.group[open]').count()).toBe(0)
  await page.locator('.spread ol a').last().click()
  await expect.poll(() => page.locator('.occurrences > li:target').isVisible()).toBe(true)
})
