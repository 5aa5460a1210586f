import {expect, test} from 'vitest'
import {romanised} from '#lib/language/romanised.ts'

test('sets Russian in Latin letters by ALA-LC, and says what it is in', () => {
  expect(romanised('Кыргызско-азербайджанские отношения: съезд, ещё яков', 'ru')).toEqual({
    text: 'Kyrgyzsko-azerbaidzhanskie otnosheniia: s"ezd, eshche iakov',
    lang: 'ru-Latn-alalc97'
  })
})

test('leaves what it has no table for, and what is in Latin letters', () => {
  expect([romanised('өлкө', 'ky'), romanised('Brücken', 'de'), romanised('Iskra', 'ru')]).toEqual([undefined, undefined, undefined])
})
