import {expect, test} from 'vitest'
import {compareReadings} from '#lib/agreement/compare-readings.ts'
import {readDocument} from '#lib/markdown/read-document.ts'

function reading(text: string) {
  return [readDocument('body.ru.md', `---\nlang: ru\n---\n\n${text}\n`)]
}

const alike = ':s[:person[Айша]{ref=aisha} в :place[Оше]{ref=osh} :date[5 мая 2001]{when=2001-05-05}.]{#ru-b1-1 g=b1}'

test('finds two like readings alike in every layer', () => {
  const {agreement, differences} = compareReadings(reading(alike), reading(alike))
  expect(differences).toEqual([])
  expect(agreement.map(({first, layer, same, second}) => [layer, first, second, same])).toEqual([
    ['segments', 1, 1, 1],
    ['mentions', 2, 2, 2],
    ['dates', 1, 1, 1],
    ['misprints', 0, 0, 0],
    ['alignment', 1, 1, 1]
  ])
})

test('counts another span, another entity, another date and another row as a difference of each reading', () => {
  const other = ':s[:person[Айша]{ref=asel} :place[в Оше]{ref=osh} :date[5 мая 2001]{when=2001-05}.]{#ru-b1-1 g=b2}'
  const {agreement, differences} = compareReadings(reading(alike), reading(other))
  expect(agreement.filter(({first, same}) => same < first).map(({layer, same}) => [layer, same])).toEqual([
    ['mentions', 0],
    ['dates', 0],
    ['alignment', 0]
  ])
  expect(differences.map(({layer, reading: which, says, words}) => `${layer} ${which}: ${words} ${says}`)).toEqual([
    `alignment first: ${words()} b1`,
    `mentions first: Айша person aisha`,
    `alignment second: ${words()} b2`,
    `mentions second: Айша person asel`,
    `mentions second: в Оше place osh`,
    `mentions first: Оше place osh`,
    `dates first: 5 мая 2001 2001-05-05`,
    `dates second: 5 мая 2001 2001-05`
  ])
})

test('sees where one reading ends a sentence and the other goes on', () => {
  const one = ':s[Айша пришла;]{#ru-b1-1} :s[потом ушла.]{#ru-b1-2}'
  const {agreement} = compareReadings(reading(one), reading(':s[Айша пришла; потом ушла.]{#ru-b1-1}'))
  expect(agreement[0]).toEqual({layer: 'segments', first: 2, second: 1, same: 0})
})

function words(): string {
  return 'Айша в Оше 5 мая 2001.'
}
