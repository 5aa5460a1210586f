import {describe, expect, test} from 'vitest'
import type {Edition, Entity} from '#lib/edition/index.ts'
import {letterGroups} from '#lib/entities/letter-groups.ts'
import {registerOf, sortForm} from '#lib/entities/register.ts'

function entity(id: string, type: string, name: string, sort?: string): Entity {
  const same = (text: string) => ({ky: text, ru: text, en: text})
  const names = {name, attested: true}
  return {id, type, names: {ky: names, ru: names, en: names}, sort: sort === undefined ? undefined : same(sort)} as unknown as Entity
}
const registerIn = (locale: 'ky' | 'ru' | 'en', ...entities: ReadonlyArray<Entity>) =>
  registerOf({entities} as unknown as Edition, locale).map((section) => `${section.type}: ${section.entities.map(({id}) => id).join(' ')}`)

describe('the register', () => {
  test('has a section for each type that there is, in the order of the types', () => {
    expect(registerIn('ru', entity('osh', 'place', 'Ош'), entity('anna', 'person', 'Анна'), entity('kyrgyz', 'people', 'кыргызы'))).toEqual(
      ['person: anna', 'place: osh', 'people: kyrgyz']
    )
    expect(registerIn('ru')).toEqual([])
  })

  test('sorts persons by their family, and others by their name', () => {
    expect(registerIn('ru', entity('b', 'person', 'Анна Ясная', 'Ясная, Анна'), entity('a', 'person', 'Яков Азин', 'Азин, Яков'))).toEqual([
      'person: a b'
    ])
    expect(sortForm(entity('osh', 'place', 'Ош'), 'ky')).toBe('Ош')
  })

  test('puts ң behind н, ө behind о, ү behind у and ё behind е in Kyrgyz, and ё with е in Russian', () => {
    const places = (...names: ReadonlyArray<string>) => names.map((name) => entity(name, 'place', name))
    expect(registerIn('ky', ...places('Па', 'Өа', 'Оя', 'Нур', 'Ңа', 'Ня', 'Үа', 'Уя', 'Фа'))).toEqual([
      'place: Нур Ня Ңа Оя Өа Па Уя Үа Фа'
    ])
    expect(registerIn('ky', ...places('Жа', 'Ёлка', 'Ева', 'Ель'))).toEqual(['place: Ева Ель Ёлка Жа'])
    expect(registerIn('ru', ...places('Жа', 'Ёлка', 'Ева', 'Ель'))).toEqual(['place: Ева Ёлка Ель Жа'])
    // Within a word as well: in Kyrgyz the letters tell the order before what follows them does.
    expect(registerIn('ky', ...places('Бёба', 'Бека'))).toEqual(['place: Бека Бёба'])
    expect(registerIn('ru', ...places('Бека', 'Бёба'))).toEqual(['place: Бёба Бека'])
    const compareTo = (locale: 'ky' | 'ru') => new Intl.Collator(locale, {sensitivity: 'base'}).compare('е', 'ё')
    expect([compareTo('ky'), compareTo('ru')]).toEqual([-1, 0])
  })

  test('has the whole Kyrgyz alphabet in its order, in every build of Node that can run it', () => {
    const alphabet = [...'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя']
    expect(Intl.Collator.supportedLocalesOf('ky')).toEqual(['ky'])
    const sorted = registerIn('ky', ...alphabet.toReversed().map((letter) => entity(letter, 'place', `${letter}а`)))
    expect(sorted).toEqual([`place: ${alphabet.join(' ')}`])
  })

  test('has its letters as its alphabet tells them apart, and what begins with a digit by itself', () => {
    const letters = (locale: 'ky' | 'ru', ...names: ReadonlyArray<string>) => {
      const [section] = registerOf({entities: names.map((name) => entity(name, 'place', name))} as unknown as Edition, locale)
      return letterGroups(section!.entities, locale).map(
        (group) => `${group.letter ?? '0–9'}: ${group.entities.map(({id}) => id).join(' ')}`
      )
    }
    expect(letters('ky', 'Ош', 'Өзгөн', 'Ноокат', 'Ңа')).toEqual(['Н: Ноокат', 'Ң: Ңа', 'О: Ош', 'Ө: Өзгөн'])
    expect(letters('ru', 'Ель', 'Ёлка', '«Жук»', '90-летие')).toEqual(['0–9: 90-летие', 'Е: Ёлка Ель', 'Ж: «Жук»'])
  })

  test('leaves the edition as it is', () => {
    const entities = Object.freeze([entity('b', 'place', 'Б'), entity('a', 'place', 'А')])
    registerOf({entities} as unknown as Edition, 'ru')
    expect(entities.map(({id}) => id)).toEqual(['b', 'a'])
  })
})
