import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {entityOf, type EntityId} from '#lib/edition/index.ts'
import {attestedForms} from '#lib/entities/attested-forms.ts'
import {formKind} from '#lib/entities/form-kind.ts'
import {misprintsOf} from '#lib/entities/misprints-of.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const kindOf = (id: string, form: string, lang = 'ru'): string => {
  const {earlier, kind} = formKind({form, lang}, entityOf(edition, id as EntityId))
  return earlier ? `${kind} of the earlier name` : (kind ?? 'not told')
}

describe('a form of a name', () => {
  test.each([
    ['baku', 'Баку', 'name'],
    ['heydar-aliyev', 'Гейдаром Алиевым', 'inflected'],
    ['heydar-aliyev', 'Г.Алиевым', 'initials'],
    ['sadyr-japarov', 'С.Н. Жапаров', 'initials'],
    ['eco', 'ОЭС', 'abbreviation'],
    ['cis-council-of-heads-of-state', 'СГГ СНГ', 'abbreviation'],
    ['islamabad-declaration', 'Исламабадской декларации', 'short'],
    ['kyrgyzstan', 'Кыргызской Республики', 'other']
  ])('of %s that reads %s is: %s', (id, form, kind) => expect(kindOf(id, form)).toBe(kind))

  test('is told as one of an earlier name, inflected, abbreviated or in part', () => {
    const forms = ['Совета сотрудничества тюркоязычных государств', 'ССТГ', 'Совета']
    expect(forms.map((form) => kindOf('organization-of-turkic-states', form))).toEqual([
      'inflected of the earlier name',
      'abbreviation of the earlier name',
      'short of the earlier name'
    ])
    expect(kindOf('organization-of-turkic-states', 'ОТГ')).toBe('abbreviation')
  })

  test('in capitals is the name, and in the Kyrgyz genitive inflected', () => {
    expect(kindOf('baku', 'БАКУ')).toBe('name')
    expect(kindOf('turkic-world', 'түрк дүйнөсүнүн', 'ky')).toBe('inflected')
  })

  test('with its words in another order is the name, or inflected, and with a word twice it is neither', () => {
    expect(kindOf('heydar-aliyev', 'Алиев Гейдар')).toBe('name')
    expect(kindOf('heydar-aliyev', 'Алиеву Гейдару')).toBe('inflected')
    expect(kindOf('heydar-aliyev', 'Алиев Алиев')).toBe('short')
  })

  test('in a language in which the register has no name is not told to be other words, and initials are told there as well', () => {
    expect(kindOf('baku', 'Baku', 'de')).toBe('not told')
    expect(kindOf('heydar-aliyev', 'H. Alijew', 'de')).toBe('initials')
  })
})

test('a misprinted form says how it is printed and how often, and a sound one says nothing', () => {
  const misprints = (id: string) => attestedForms(occurrencesOf(edition, id as EntityId)).flatMap(misprintsOf)
  expect(misprints('latif-gandilov')).toEqual([{printed: 'Латиф Ганди-лов', count: 1}])
  expect(misprints('baku')).toEqual([])
})
