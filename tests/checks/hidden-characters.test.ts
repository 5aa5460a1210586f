import {describe, expect, test} from 'vitest'
import {hiddenWords} from '#lib/checks/signs/hidden-words.ts'
import {mixedWords} from '#lib/language/mixed-words.ts'
import {printedStretches} from '#lib/checks/signs/printed-stretches.ts'
import {codePoint, showHidden} from '#lib/text/code-points.ts'
import {editionFrom} from '../sound-edition.ts'

describe('a word of several scripts', () => {
  test.each([
    // Letters that only look alike: nobody can mean them.
    ['\u0063тена', 'Cyrillic', 'c', true],
    ['К\u0061к', 'Cyrillic', 'a', true],
    ['\u0041зербайджан', 'Cyrillic', 'A', true],
    ['М\u043escow', 'Latin', 'Мо', true],
    ['Br\u0456dge', 'Latin', '\u0456', true],
    ['өлк\u0259', 'Cyrillic', '\u0259', true],
    ['Айг\u0259рим', 'Cyrillic', '\u0259', true],
    ['Az\u04D9rbaycan', 'Latin', '\u04D9', true],
    ['\u0059й', 'Cyrillic', 'Y', true],
    ['м\u03bfст', 'Cyrillic', '\u03bf', true],
    ['t\u03bf', 'Latin', '\u03bf', true],
    // The word is of the script that needs fewer changes, or of that of the text.
    ['ждал \u0061о', 'Cyrillic', 'a', true],
    ['waited \u0061о', 'Latin', 'о', true],
    // Numerals: all of it is one, or it is none.
    ['Х\u0049Х', 'Latin', 'Х', true],
    ['\u0058Х\u0049', 'Latin', 'Х', true],
    ['X\u0425в', 'Cyrillic', 'X', true],
    ['\u0043м', 'Cyrillic', 'C', true],
    ['\u0058ан', 'Cyrillic', 'X', true],
    // An abbreviation whose letters could all be Cyrillic is more likely one.
    ['HATOга', 'Cyrillic', 'HATO', true],
    ['\u0043ССР', 'Cyrillic', 'C', true],
    // Something invisible between them parts no word.
    ['го\u200bр\u006fд', 'Cyrillic', 'o', true],
    // What has no look-alike may be meant, and so may an ending.
    ['Bridg\u0435', 'Latin', 'е', false],
    ['brid\u0435\u0435', 'Latin', 'е', false],
    ['Wифи', 'Cyrillic', 'W', false],
    ['Гandilov', 'Latin', 'Г', false]
  ])('%s is %s but for %s', (text, script, strangers, certain) => {
    const [found] = mixedWords(text)
    expect([found?.script, found?.strangers.map(({letter}) => letter).join(''), found?.certain]).toEqual([script, strangers, certain])
  })

  test.each([
    'XXв.',
    'XIXв',
    'Iй',
    'XXI-го',
    'XXго',
    'IT-компания',
    'web-сайт',
    'Facebookтон',
    'USAIDдин',
    'SMSа',
    'PDFы',
    'A4лист',
    'COVID19дан',
    'H2О',
    '№5',
    '25°С',
    'µм',
    'O’Нил',
    'Мост bridge мост',
    'Ωμέγα',
    '中ostров',
    ''
  ])('is not `%s`', (text) => {
    expect(mixedWords(text)).toEqual([])
  })

  test('is named by where it stands', () => {
    expect(mixedWords('Да, г\u006fрод.')).toMatchObject([{start: 4, end: 9}])
  })
})

describe('a word that hides something', () => {
  test.each([
    ['мо\u200bст', ['\u200b']],
    ['мост\u200b.', ['\u200b']],
    ['\u200bмост', ['\u200b']],
    ['мо\u00adст', ['\u00ad']],
    ['мо\u200c\u200dст', ['\u200c', '\u200d']],
    ['\u202eмост\u202c', ['\u202e', '\u202c']],
    ['\u2066bridge\u2069', ['\u2066', '\u2069']],
    ['мо\u2060ст', ['\u2060']],
    ['20\u200b01', ['\u200b']],
    ['мо\ufe0fст', ['\ufe0f']],
    ['мост\u061c', ['\u061c']]
  ])('%j', (text, hidden) => {
    expect(hiddenWords(text).map((found) => found.hidden)).toEqual([hidden])
  })

  test.each([
    ['a word joiner at its edge', '10\u2060–\u206012 мост\u2060'],
    ['what joins and parts Persian letters', 'می\u200cخواهم'],
    ['what joins Indic letters', 'क\u094d\u200dष'],
    ['signs of direction where a text goes both ways', 'Мост\u200f (جسر\u200f)'],
    ['the look and the parts of a picture', '☝\ufe0f 👩\u200d🔬'],
    ['something between words', 'мост \u200b мост'],
    ['nothing at all', 'мост-мост № 5']
  ])('is not %s', (_, text) => {
    expect(hiddenWords(text)).toEqual([])
  })
})

test('every character of the print stands in one stretch, those between keywords and behind them too', () => {
  const edition = editionFrom()
  const stretches = printedStretches(edition)
  const ofUnits = stretches.filter(({place}) => !place.startsWith('ref-')).map(({text}) => text)
  expect(ofUnits.join('')).toBe(edition.units.map(({text}) => text).join(''))
  expect(stretches.filter(({place}) => place.startsWith('ref-')).map(({text}) => text)).toEqual(
    edition.references.flatMap(({items}) => items.map(({printed}) => printed))
  )
  // Also what stands between two is shown by something that is printed at its place.
  const printedAt = (place: string) => stretches.filter((stretch) => stretch.place === place).map(({text}) => text)
  for (const {evidenceAt, text} of stretches) {
    const {at, quote} = evidenceAt({start: 0, end: text.length})
    expect(printedAt(at).some((printed) => quote !== '' && printed.includes(quote))).toBe(true)
  }
})

test('what nobody sees is shown as its number, and everything else as it is', () => {
  expect(codePoint('а')).toBe('U+0430')
  expect(codePoint('𝄞')).toBe('U+1D11E')
  expect(showHidden('Г\u200bо\u202eр\ufffdо\ue000д\u0001 é – 𝄞')).toBe('Г[U+200B]о[U+202E]р[U+FFFD]о[U+E000]д[U+0001] é – 𝄞')
})
