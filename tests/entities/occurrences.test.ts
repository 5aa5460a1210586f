import {describe, expect, test} from 'vitest'
import type {EntityId, Unit} from '#lib/edition/index.ts'
import {attestedForms} from '#lib/entities/attested-forms.ts'
import {occurrencesOf, type Occurrence} from '#lib/entities/occurrences.ts'
import {madeUnit} from '../edition/made-unit.ts'
import {editionFrom} from '../sound-edition.ts'

describe('the occurrences of an entity', () => {
  const edition = editionFrom()

  test('are all its mentions in reading order, each with its sentence', () => {
    const found = occurrencesOf(edition, 'anna-beispiel' as EntityId)
    expect(found.map(({mention, segment, unit}) => `${unit.id} ${segment.id} ${unit.text.slice(mention.start, mention.end)}`)).toEqual([
      'de-author de-author Anna Beispiel',
      'tr-author tr-author Anna Beispiel',
      'de-b1 de-b1-1 A. Beispiel',
      'tr-b1 tr-b1-1 A. Beispiel'
    ])
  })

  test('are none where nobody names it', () => expect(occurrencesOf(edition, 'nobody' as EntityId)).toEqual([]))

  test('include mentions that name several', () => {
    const unit = madeUnit('Мост. Анна и Берт', {segments: ['Мост.', 'Анна и Берт'], mentions: [['person', 'Анна и Берт']]})
    const several = {...unit, mentions: [{...unit.mentions[0]!, refs: ['anna', 'bert']}]} as unknown as Unit
    expect(occurrencesOf({...edition, units: [several]}, 'bert' as EntityId).map(({segment}) => segment.id)).toEqual(['ru-b1-2'])
  })
})

describe('the forms of an entity', () => {
  /** One occurrence for each unit: its only mention. */
  const forms = (...units: ReadonlyArray<Unit>): ReadonlyArray<string> =>
    attestedForms(units.map((unit): Occurrence => ({unit, mention: unit.mentions[0]!, segment: unit.segments[0]!}))).map(
      ({form, lang, occurrences}) => `${lang} ${form} ${occurrences.length}`
    )
  const named = (form: string, lang = 'ru'): Unit => ({...madeUnit(form, {mentions: [['place', form]]}), lang})

  test('come by language and then by how often they stand', () => {
    expect(forms(named('Ош'), named('Ошу'), named('Ошу'), named('Osh', 'en'))).toEqual(['en Osh 1', 'ru Ошу 2', 'ru Ош 1'])
  })

  test('count forms in capitals with the others, and show these', () => {
    expect(forms(named('ОЗЁРСК'), named('Озёрск'), named('ОЗЁРСК'))).toEqual(['ru Озёрск 3'])
    expect(forms(named('Озёрск'), named('ОЗЁРСК'))).toEqual(['ru Озёрск 2'])
    expect(forms(named('ОЗЁРСК'))).toEqual(['ru ОЗЁРСК 1'])
  })

  test('fold capitals as their language does', () => {
    expect(forms(named('IRMAK', 'tr'), named('Irmak', 'tr'))).toEqual(['tr Irmak 2'])
    expect(forms(named('IRMAK', 'tr'), named('irmak', 'tr'))).toEqual(['tr IRMAK 1', 'tr irmak 1'])
  })

  test('of one spelling in two languages are two', () => {
    expect(forms(named('Ош', 'ky'), named('Ош', 'ru'))).toEqual(['ky Ош 1', 'ru Ош 1'])
  })

  test('are corrected', () => {
    expect(forms(madeUnit('Озёр-ск', {mentions: [['place', 'Озёр-ск']], emendations: [[['Озёр', '-'], '', 'hyphenation']]}))).toEqual([
      'ru Озёрск 1'
    ])
  })
})
