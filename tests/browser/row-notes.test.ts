import {expect, test} from 'vitest'
import {answers, isPartly} from '#app/_browser/parallel/parallel-counterparts.ts'
import {readNotes, withCounterparts, withNote} from '#app/_browser/parallel/row-notes.ts'

test('keeps a note, changes it, and takes an empty one away', () => {
  expect(withNote(withNote({a1: 'бир'}, 'a2', 'эки'), 'a1', 'үч')).toEqual({a1: 'үч', a2: 'эки'})
  expect(withNote({a1: 'бир', a2: 'эки'}, 'a1', '  ')).toEqual({a2: 'эки'})
})

test('reads what is stored, and nothing where that is no list of notes', () => {
  expect(readNotes('{"a1": "бир", "a2": 3}')).toEqual({a1: 'бир'})
  expect([readNotes(null), readNotes('null'), readNotes('{'), readNotes('"a"')]).toEqual([{}, {}, {}, {}])
})

const cells = [
  {name: 'кыргызча', text: 'Көпүрө.'},
  {name: 'русский', text: 'Мост.'}
]

test('copies a passage in all languages with its citation, as text and as Markdown', () => {
  expect(withCounterparts(cells, 'Абытов, 2023', 'text')).toBe('кыргызча: Көпүрө.\n\nрусский: Мост.\n\nАбытов, 2023')
  expect(withCounterparts(cells, 'Абытов, 2023', 'markdown')).toBe('**кыргызча**\n\n> Көпүрө.\n\n**русский**\n\n> Мост.\n\n— Абытов, 2023')
})

test('tells the whole of a phrase from a part of it, and from words of another', () => {
  const stretch = {phrases: ['p1', 'p2'], parts: ['p2']}
  expect([answers(stretch, ['p1']), answers(stretch, ['p2']), answers(stretch, ['p3']), answers(stretch, ['p1', 'p2'])]).toEqual([
    'whole',
    'part',
    undefined,
    'whole'
  ])
})

test('knows between which languages a phrase corresponds only partly', () => {
  const partly = ['p3:en-ky', 'p4:en-ru']
  expect([
    isPartly(partly, ['p3'], 'ky', 'en'),
    isPartly(partly, ['p3'], 'en', 'ru'),
    isPartly(partly, ['p1', 'p4'], 'ru', 'en'),
    isPartly([], ['p3'], 'ky', 'en')
  ]).toEqual([true, false, true, false])
})
