import {createElement, type ReactNode} from 'react'
import {expect, test} from 'vitest'
import {ShiftItem} from '#app/_ui/parts/shift-item.tsx'
import {SectionSummary} from '#app/_ui/reading/section-summary.tsx'
import {JudgementListing} from '#app/_ui/review/judgement-listing.tsx'
import {ReviewSection} from '#app/_ui/review/review-section.tsx'
import {judgementList} from '#lib/alignment/judgement-list.ts'
import {shiftList} from '#lib/alignment/shift-list.ts'
import type {Edition, UnitId} from '#lib/edition/index.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {renderInEnglish} from './render-in-english.ts'

const record = new TextDecoder().decode(soundFiles('tegirmen-2001').get('edition.yaml'))
const withSummary = `${record}summaries:\n  - {of: ru-h1, text: {ky: Тегирмен жөнүндө., ru: О мельнице., en: On the mill.}}\n`
const sound = editionFrom({'edition.yaml': withSummary}, 'tegirmen-2001')
const hashOf = (id: string): string => judgementList(sound).find((judgement) => judgement.id === id)!.hash
const review = (judgement: string, verdict: string, by: string, hash = hashOf(judgement)): object => ({
  judgement,
  verdict,
  by,
  date: '2001-12-01',
  reason: 'Ошондой.',
  hash
})
const reviews = [
  review('a2.p3.s1', 'contested', 'Анна'),
  review('a2.p3.s1', 'confirmed', 'Бек', '0'.repeat(64)),
  review('summary.ru-h1.en', 'confirmed', 'Анна')
]
const edition = editionFrom(
  {'edition.yaml': withSummary, 'review/all.json': JSON.stringify({edition: 'tegirmen-2001', reviews})},
  'tegirmen-2001'
)
const textOf = (node: ReactNode): string =>
  renderInEnglish(node)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const entryIn = (of: Edition, id: string): string =>
  renderInEnglish(createElement(JudgementListing, {edition: of, locale: 'en'}))
    .split('<li ')
    .find((entry) => entry.startsWith(`id="review-${id}"`))!

test('a shift says who confirmed or contested it, when and why, and what was said before it was changed', () => {
  const listed = shiftList(edition).find(({shift}) => shift.reviews.length > 0)!
  const text = textOf(createElement(ShiftItem, {edition, listed, locale: 'en'}))
  expect(text).toContain('· contested')
  expect(text).toContain('contested — Анна, 1 December 2001 Ошондой.')
  expect(text).toContain('confirmed — Бек, 1 December 2001 · reviewed before it was changed')
  expect(renderInEnglish(createElement(ShiftItem, {edition, listed, locale: 'en'})).match(/data-voided/g)).toHaveLength(1)
})

test('a summary says in each language how far it is confirmed there', () => {
  const said = (locale: 'en' | 'ky'): string => textOf(createElement(SectionSummary, {edition, of: 'ru-h1' as UnitId, locale}))
  expect(said('en')).toContain('our summary, confirmed · confirmed — Анна, 1 December 2001')
  expect(said('ky')).toContain('our summary, a draft')
})

test('an entry has its status for who narrows the list, and each language of its sentence', () => {
  const entry = entryIn(edition, 'a2.p3.s1')
  expect(entry).toMatch(/data-what="shift" data-pair="ky-ru ky-en" data-status="contested"/)
  expect([...entry.matchAll(/<dd lang="(\w+)">/g)].map(([, lang]) => lang)).toEqual(['ky', 'ru', 'en'])
  expect(entry).toContain('<mark>Они</mark> подарили')
  expect(entryIn(edition, 'summary.ru-h1.ky')).toContain('<p lang="ky">Тегирмен жөнүндө.</p>')
})

test('the counts tell the languages apart', () => {
  const rows = [...renderInEnglish(createElement(ReviewSection, {edition, locale: 'en', heading: 'h2'})).matchAll(/<tr>(.*?)<\/tr>/g)]
  const cells = rows.map(([row]) => [...row.matchAll(/<t[hd][^>]*>([^<]*)/g)].map(([, cell]) => cell).join(' '))
  expect(cells).toEqual([
    'Language confirmed contested draft',
    'Kyrgyz 2 1 18',
    'Russian 2 1 18',
    'English 3 1 17',
    'all judgements 3 1 19'
  ])
})

test('an edition without judgements has nothing to count', () => {
  const {alignment} = sound
  const bare = {...sound, summaries: [], alignment: {...alignment, rows: alignment.rows.map((row) => ({...row, phrases: [], shifts: []}))}}
  expect(renderInEnglish(createElement(ReviewSection, {edition: bare, locale: 'en', heading: 'h2'}))).toBe('')
})
