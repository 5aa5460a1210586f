import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {printedText} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {unresolvedOf} from '#lib/entities/unresolved-of.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

test('who is meant by an office alone is listed with its sentence, and with who may be meant where an editor says so', () => {
  const body = new TextDecoder().decode(soundFiles().get('body.de.md'))
  const edition = editionFrom({'body.de.md': body.replace('{ref=anna-beispiel}', '{ref="?" perhaps=anna-beispiel}')})
  const found = unresolvedOf(edition).map(({reference, segment, unit}) => [segment.id, printedText(unit, reference), reference.perhaps])
  expect(found).toEqual([['de-b1-1', 'A. Beispiel', ['anna-beispiel']]])
})

test('it is no mention: nothing counts it as one', () => {
  const body = new TextDecoder().decode(soundFiles().get('body.de.md'))
  const sound = editionFrom()
  const open = editionFrom({'body.de.md': body.replace('{ref=anna-beispiel}', '{ref="?" perhaps=anna-beispiel}')})
  const [anna] = sound.entities
  expect(occurrencesOf(open, anna!.id).length).toBe(occurrencesOf(sound, anna!.id).length - 1)
})

test('the article never says who the minister was that refused in Islamabad', () => {
  const edition = editionOf('kyrgyzstan-azerbaijan-2023')
  const ministers = unresolvedOf(edition).filter(({reference, unit}) => /министр/u.test(printedText(unit, reference)))
  expect(ministers.map(({reference, segment}) => [segment.id, reference.perhaps])).toEqual([
    ['ru-b6-2', []],
    ['ru-b6-3', []],
    ['ru-b23-10', []]
  ])
})
