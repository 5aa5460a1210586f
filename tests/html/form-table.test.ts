import {createElement} from 'react'
import {expect, test} from 'vitest'
import {FormTable} from '#app/_ui/entities/form-table.tsx'
import {entityOf, type EntityId} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {renderInEnglish} from './render-in-english.ts'

const body = new TextDecoder().decode(soundFiles('mosty-2001').get('body.ru.md'))

test('what a form is to the name, and each way in which it is misprinted, are words apart for whoever reads without styles', () => {
  const misprinted = body.replace(':place[Озёрске]', ':place[Озёрск:sic[е]{corr="у" kind=typo}]')
  expect(misprinted).not.toBe(body)
  const edition = editionFrom({'body.ru.md': misprinted}, 'mosty-2001')
  const town = entityOf(edition, 'ozersk' as EntityId)
  const html = renderInEnglish(createElement(FormTable, {entity: town, occurrences: occurrencesOf(edition, town.id)}))
  const cells = [...html.matchAll(/<td>(.*?)<\/td>/gu)].map(([, cell]) => cell!.replace(/<[^>]*>/gu, ''))
  expect(cells).toContain('inflected misprinted once: Озёрске')
})
