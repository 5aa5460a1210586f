import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {correctedForm, entityOf, locales, type EntityId} from '#lib/edition/index.ts'
import {attestedForms} from '#lib/entities/attested-forms.ts'
import {nameOwner} from '#lib/entities/name-owner.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const baku = entityOf(edition, 'baku' as EntityId)

describe('whose a name is', () => {
  const ofForms = (...forms: ReadonlyArray<string>) =>
    nameOwner(
      {...baku, type: 'person', names: {...baku.names, ru: {name: 'Анна Ясная', attested: true, seen: undefined}}},
      'ru',
      forms.map((form) => ({form, lang: 'ru'}))
    )

  test('the article’s, where it prints the name, inflected or in another order as well', () => {
    expect(['Анна Ясная', 'АННА ЯСНАЯ', 'Анну Ясную', 'Ясная Анна'].map((form) => ofForms('учёный', form))).toEqual(
      Array.from({length: 4}, () => 'attested')
    )
  })

  test('ours, where the article mentions it with initials, in part or in other words alone', () => {
    expect(['А.Ясная', 'Ясная', 'учёный'].map((form) => ofForms(form))).toEqual(['ours', 'ours', 'ours'])
    expect(ofForms()).toBe('ours')
  })

  test('not the article’s by a form of another language or of an earlier name, and of a page where it was seen there', () => {
    const union = entityOf(edition, 'organization-of-turkic-states' as EntityId)
    const [earlier] = union.earlierNames
    expect(nameOwner(union, 'ru', [{form: earlier!.names.ru, lang: 'ru'}])).not.toBe('attested')
    expect(nameOwner(baku, 'ru', [{form: baku.names.ru.name, lang: 'ky'}])).not.toBe('attested')
    expect(nameOwner({...baku, names: {...baku.names, en: {...baku.names.en, seen: 'https://www.example.org/baku'}}}, 'en', [])).toBe(
      'seen'
    )
  })
})

test('every name that is called the article’s stands there, but for its endings and the order of its words', () => {
  for (const entity of edition.entities)
    for (const locale of locales) {
      const forms = attestedForms(occurrencesOf(edition, entity.id))
      if (nameOwner(entity, locale, forms) !== 'attested') continue
      const words = entity.names[locale].name.match(/[\p{L}\p{N}-]+/gu) ?? []
      const begins = (form: string): boolean =>
        words.every((word) => form.toLocaleLowerCase(locale).includes(word.toLocaleLowerCase(locale).slice(0, 2)))
      const printed = occurrencesOf(edition, entity.id).filter(({unit}) => unit.lang === locale)
      expect(
        printed.some(({mention, unit}) => begins(correctedForm(unit, mention))),
        `${entity.id} ${locale}`
      ).toBe(true)
    }
})

test('a person whom the article prints with initials alone is not named by it as the register names him', () => {
  const ownerOf = (id: string) => nameOwner(entityOf(edition, id as EntityId), 'ru', attestedForms(occurrencesOf(edition, id as EntityId)))
  expect([ownerOf('sadyr-japarov'), ownerOf('heydar-aliyev')]).toEqual([expect.stringMatching(/seen|ours/u), 'attested'])
})
