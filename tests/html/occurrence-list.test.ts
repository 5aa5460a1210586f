import {createElement} from 'react'
import {expect, test} from 'vitest'
import {MentionSpread} from '#app/_ui/entities/mention-spread.tsx'
import {OccurrenceList} from '#app/_ui/entities/occurrence-list.tsx'
import type {Edition, EntityId} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {spreadOf} from '#lib/entities/spread-of.ts'
import {editionFrom} from '../sound-edition.ts'
import {renderInEnglish} from './render-in-english.ts'

const bridges = editionFrom()
const shown = (edition: Edition, id: string) => {
  const occurrences = occurrencesOf(edition, id as EntityId)
  return {edition, occurrences, spread: spreadOf(edition, occurrences), locale: 'en'} as const
}
const textOf = (html: string): string => html.replace(/<[^>]*>/gu, '').trim()

test('a body that is printed in another language is called so, in the list and beneath the strip', () => {
  const groups = ['Title matter and abstracts 2', 'Einleitung 1', 'Body (Turkish) 1']
  const summaries = renderInEnglish(createElement(OccurrenceList, shown(bridges, 'anna-beispiel'))).matchAll(
    /<details class="group"[^>]*><summary>(.*?)<\/summary>/gu
  )
  expect([...summaries].map(([, summary]) => textOf(summary!))).toEqual(groups)
  const lines = renderInEnglish(createElement(MentionSpread, shown(bridges, 'anna-beispiel'))).matchAll(/<li>(.*?)<\/li>/gu)
  expect([...lines].map(([, line]) => textOf(line!))).toEqual(groups)
})

test('what the edition translated is called a draft until somebody has judged it', () => {
  const edition = editionFrom({}, 'mosty-2002')
  const labels = (id: string) => {
    const html = renderInEnglish(createElement(OccurrenceList, shown(edition, id)))
    return [...html.matchAll(/<p><small>(.*?)<\/small>/gu)].map(([, label]) => label)
  }
  expect(labels('anna-primerova')).toContain('English, translation of this edition, a draft:')
  expect(labels('anna-primerova')).toContain('English, translation of this edition, contested:')
  expect(labels('ozersk')).toContain('English, translation of this edition, confirmed:')
})

test('a mention stands in its sentence as the sentence is corrected, behind the link to it', () => {
  const html = renderInEnglish(createElement(OccurrenceList, shown(bridges, 'anna-beispiel')))
  expect(html).toMatch(
    /<a class="place" href="[^"]*#de-b1-1">¶ 1\.1<\/a> <span lang="de"><mark>A\. Beispiel<\/mark> sagt: «Die Brücke ist schön\.<\/span>/u
  )
})
