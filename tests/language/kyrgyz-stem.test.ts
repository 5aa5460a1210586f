import {describe, expect, test} from 'vitest'
import {kyrgyzStem} from '#lib/language/kyrgyz-stem.ts'

describe('the forms of a noun come to one stem', () => {
  test.each([
    ['катнаш', 'катнаштар катнаштары катнаштарын катнаштарына катнаштарынан катнаштарында катнаштарындагы катнаштардын катнаштарыбыздын'],
    ['мамлекет', 'мамлекеттин мамлекетке мамлекетти мамлекетте мамлекеттен мамлекеттеги мамлекети мамлекетибиз мамлекеттери'],
    ['партнёрдук', 'партнёрдугу партнёрдугунун партнёрдукту партнёрдуктун партнёрдугубузга'],
    ['китеп', 'китеби китебинин китептер китепте'],
    ['өлкө', 'өлкөнүн өлкөлөр өлкөлөрүбүз өлкөбүздүн өлкөсүнө өлкөгө'],
    ['өнүгүү', 'өнүгүүсү өнүгүүнү өнүгүүсүнүн өнүгүүгө'],
    ['башчы', 'башчысы башчылары башчыларынын башчыларыбыз'],
    ['эл', 'элдин элдер элдердин'],
    ['декларация', 'декларациясы декларациясында декларациядан'],
    ['үй', 'үйдүн үйлөр үйлөрүбүз']
  ])('%s', (stem, forms) => {
    expect([stem, ...forms.split(' ')].map(kyrgyzStem)).toEqual([stem, ...forms.split(' ')].map(() => stem))
  })
})

test('what only looks like a suffix is none: against harmony, behind the wrong letter, of a stem too short, of a country', () => {
  for (const word of ['роман', 'кыргызстан', 'өзбекстан', 'өлкө', 'эки', 'визит', 'келишим', 'билим', 'балдай', 'менен', 'жана', 'эле']) {
    expect(kyrgyzStem(word), word).toBe(word)
  }
})

test('takes off no more than one suffix of each place', () => {
  expect(kyrgyzStem('элдердердин')).toBe('элдер')
  expect(kyrgyzStem('кыргызстандан')).toBe('кыргызстан')
})
