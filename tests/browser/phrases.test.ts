import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {correctedText, segmentOf, type AlignmentRow, type PhraseLink, type ResolvedPiece, type Span} from '#lib/edition/index.ts'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)
const {languages} = known
const [first = '', ...others] = languages
const path = `en/${edition}/parallel/`

interface Placed {
  readonly row: AlignmentRow
  readonly phrase: PhraseLink
}

const placed: ReadonlyArray<Placed> = known.alignment.rows.flatMap((row) => row.phrases.map((phrase) => ({row, phrase})))
const count = ({phrase}: Placed, lang: string): number => phrase.pieces.get(lang)?.length ?? 0
/** The words of a phrase in a language, as the edition reads them; white space apart. */
const wordsOf = ({phrase}: Placed, lang: string): string =>
  bare((phrase.pieces.get(lang) ?? []).map((piece) => correctedText(segmentOf(known, piece.segment).unit, piece)).join(''))
const bare = (text: string): string => text.replace(/\s/g, '')

/** Whether nothing else is marked in these words: neither another phrase nor a name. */
function stands(one: Placed): boolean {
  const piecesOf = (phrase: PhraseLink): ReadonlyArray<ResolvedPiece> => [...phrase.pieces.values()].flat()
  const others = one.row.phrases.filter(({id}) => id !== one.phrase.id).flatMap(piecesOf)
  return piecesOf(one.phrase).every((piece) => {
    const within = ({end, start}: Span): boolean => start < piece.end && piece.start < end
    return (
      !others.some((other) => other.segment === piece.segment && within(other)) &&
      !segmentOf(known, piece.segment).unit.mentions.some(within)
    )
  })
}

/** Where no shift is stated, content is the same: the words answer one another as wholes. */
const whole = placed.find((one) => languages.every((lang) => count(one, lang) === 1) && one.phrase.shifts.length === 0 && stands(one))!
const inParts = placed.find((one) => count(one, first) === 1 && others.some((lang) => count(one, lang) > 1) && stands(one))!

const stretch = ({phrase, row}: Placed, lang: string): string =>
  `[data-row="${row.g}"] [data-cell][lang="${lang}"] [data-phrase~="${phrase.id}"]`

/** What is marked, language by language: the words, and how. */
function marks(page: Page): Promise<Readonly<Record<string, ReadonlyArray<string>>>> {
  return page.locator('[data-marked]').evaluateAll((nodes) => {
    const found: Record<string, Array<string>> = {}
    for (const node of nodes as Array<HTMLElement>) {
      const lang = node.closest<HTMLElement>('[data-cell]')?.lang ?? ''
      ;(found[lang] ??= []).push(`${node.dataset['marked'] || 'whole'}: ${node.innerText.replace(/\s/g, '')}`)
    }
    return found
  })
}

const answersTo = (one: Placed): Record<string, ReadonlyArray<string>> =>
  Object.fromEntries(languages.map((lang) => [lang, [`${lang === first ? 'from' : 'whole'}: ${wordsOf(one, lang)}`]]))

test('marks the words of a phrase in every column while it is pointed at', async () => {
  const page = await open(path)
  await page.locator(stretch(whole, first)).hover()
  expect(await marks(page)).toEqual(answersTo(whole))
  await page.locator('h1').hover()
  expect(await marks(page)).toEqual({})
})

test('fills what corresponds as a whole, and underlines what corresponds in part', async () => {
  const page = await open(path)
  await page.locator(stretch(inParts, first)).hover()
  const lang = others.find((other) => count(inParts, other) > 1) ?? ''
  const found = (await marks(page))[lang] ?? []
  expect(found.length).toBeGreaterThan(1)
  expect(found.map((text) => text.replace('part: ', '')).join('')).toBe(wordsOf(inParts, lang))
  const look = (how: string): Promise<ReadonlyArray<boolean>> =>
    page
      .locator(`[data-marked="${how}"]`)
      .first()
      .evaluate((node) => {
        const {backgroundColor, boxShadow} = getComputedStyle(node)
        return [backgroundColor !== 'rgba(0, 0, 0, 0)', boxShadow.includes('inset')]
      })
  expect([await look('from'), await look('part')]).toEqual([
    [true, false],
    [false, true]
  ])
})

test('leads by Enter from a cell to its phrases, by arrows to the next, by Esc back', async () => {
  const page = await open(path)
  const active = (): Promise<string> =>
    page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset['phrase'] ?? document.activeElement?.getAttribute('role') ?? ''
    )
  const cell = page.locator(`[data-row="${whole.row.g}"] [data-cell]`).first()
  const inOrder = await cell
    .locator('[data-phrase]')
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['phrase'] ?? ''))
  await cell.focus()
  await page.keyboard.press('Enter')
  expect(await active()).toBe(inOrder[0])
  for (const id of inOrder.slice(1, inOrder.indexOf(whole.phrase.id) + 1)) {
    await page.keyboard.press('ArrowRight')
    expect(await active()).toBe(id)
  }
  expect(await marks(page)).toEqual(answersTo(whole))
  await page.keyboard.press('Escape')
  expect(await active()).toBe('cell')
  expect(await marks(page)).toEqual({})
})

chromiumOnly('keeps what was tapped, on a phone', async () => {
  const page = await open(path, {viewport: {width: 390, height: 844}, hasTouch: true})
  await page.locator('.title-matter > summary').tap()
  await page.locator(stretch(whole, first)).tap()
  expect(await marks(page)).toEqual(answersTo(whole))
  await page.keyboard.press('Escape')
  expect(await marks(page)).toEqual({})
})

test('offers each phrase where words belong to several, and gives the focus back', async () => {
  const page = await open(path)
  const shared = page.locator('[data-phrase*=" "]').first()
  const ids = ((await shared.getAttribute('data-phrase')) ?? '').split(' ')
  const g = await shared.evaluate((node) => node.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '')
  const lang = await shared.evaluate((node) => node.closest<HTMLElement>('[data-cell]')?.lang ?? '')
  const phrases = ids.map((id) => placed.find(({phrase, row}) => row.g === g && phrase.id === id)!)
  await shared.click()
  const buttons = page.locator('#phrase-choice button')
  expect((await buttons.allInnerTexts()).map((text) => bare(text.replaceAll('…', '')))).toEqual(phrases.map((one) => wordsOf(one, lang)))
  for (const [at, one] of phrases.entries()) {
    await buttons.nth(at).click()
    expect(await buttons.nth(at).getAttribute('aria-pressed')).toBe('true')
    for (const other of languages.filter((known) => known !== lang)) {
      const found = ((await marks(page))[other] ?? []).map((text) => text.replace(/^\w+: /, '')).join('')
      expect(found, `${one.phrase.id} in ${other}`).toBe(wordsOf(one, other))
    }
  }
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['phrase'])).toBe(ids.join(' '))
})

test('shows what has no counterpart when it is asked to, among the languages that are shown', async () => {
  const page = await open(`en/${edition}/parallel/${languages.slice(0, 2).join('-')}/`)
  const alone = page.locator('[data-without]')
  const isSeen = (): Promise<boolean> => alone.first().evaluate((node) => getComputedStyle(node).backgroundImage !== 'none')
  expect(await isSeen()).toBe(false)
  await page.locator('[data-set="unaligned"]').click()
  expect(await isSeen()).toBe(true)
  const without = await alone.evaluateAll((nodes) => nodes.flatMap((node) => ((node as HTMLElement).dataset['without'] ?? '').split(' ')))
  expect(new Set(without)).toEqual(new Set(languages.slice(0, 2)))
})
