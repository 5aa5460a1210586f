import {expect, test} from 'vitest'
import {collapse} from '#lib/text/collapse.ts'
import {editionFrom, soundFiles} from '../../sound-edition.ts'

const list = new TextDecoder().decode(soundFiles().get('references.yaml'))
const entry = 'printed: "Beispiel A. Brücken // https://example.org/brue-cken; Brief."'
const first = 'printed: "Beispiel A. Brücken // https://example.org/brue-cken; "'
const last = 'printed: "Brief."'

test.each([
  ['as it is', list],
  [
    'an entry over several lines',
    list.replace(entry, 'printed: |\n    Beispiel A. Brücken //\n    https://example.org/brue-cken;\n    Brief.')
  ],
  [
    'an entry that is folded',
    list.replace(entry, 'printed: >-\n    Beispiel A. Brücken //\n    https://example.org/brue-cken;\n    Brief.')
  ],
  [
    'items with more white space than the print',
    list.replace(first, 'printed: "  Beispiel A.  Brücken // https://example.org/brue-cken;\\n "')
  ],
  ['a separator at the beginning of the next item', list.replace(first, first.replace('; "', ';"')).replace(last, 'printed: " Brief. "')],
  ['a separator of both', list.replace(last, 'printed: " Brief."')]
])('the printed forms of the items, joined, are those of the entry: %s', (_, references) => {
  for (const {items, printed} of editionFrom({'references.yaml': references}).references) {
    expect(printed).toBe(collapse(printed))
    expect(items.map((item) => item.printed).join('')).toBe(printed)
  }
})
