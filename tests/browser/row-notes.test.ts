import {expect, test} from 'vitest'
import {sharedStorage, tabOf} from './memory-store.ts'
import {answers, isPartly} from '#app/_browser/parallel/parallel-counterparts.ts'
import {createRowNotes, readNotes, withCounterparts} from '#app/_browser/parallel/row-notes.ts'

test('keeps a note, changes it, and takes an empty one away', () => {
  const notes = createRowNotes(tabOf(sharedStorage()), 'mosty')
  notes.write('a1', 'бир')
  notes.write('a2', 'эки')
  notes.write('a1', 'үч')
  expect([notes.all(), notes.read('a1')]).toEqual([{a1: 'үч', a2: 'эки'}, 'үч'])
  notes.write('a1', '  ')
  expect([notes.all(), notes.read('a1')]).toEqual([{a2: 'эки'}, ''])
})

test('two tabs lose none of each other’s notes, and those of another edition stay its own', () => {
  const shared = sharedStorage()
  const [one, other] = [createRowNotes(tabOf(shared), 'mosty'), createRowNotes(tabOf(shared), 'mosty')]
  one.write('a1', 'бир')
  other.write('a2', 'эки')
  one.write('a3', 'үч')
  createRowNotes(tabOf(shared), 'mosty-2001').write('a1', 'башка')
  expect([one.all(), other.all()]).toEqual([
    {a1: 'бир', a2: 'эки', a3: 'үч'},
    {a1: 'бир', a2: 'эки', a3: 'үч'}
  ])
})

test('says that a note is not kept where storage is full', () => {
  const shared = sharedStorage()
  shared.room = 0
  const notes = createRowNotes(tabOf(shared), 'mosty')
  expect([notes.write('a1', 'бир'), notes.all()]).toEqual([false, {a1: 'бир'}])
})

test('takes in the notes that were kept together, and leaves those that were written since', () => {
  const shared = sharedStorage({'notes mosty': '{"a1": "бир", "a2": "эки"}', 'note mosty a2': 'үч'})
  expect(createRowNotes(tabOf(shared), 'mosty').all()).toEqual({a1: 'бир', a2: 'үч'})
  expect([...shared.texts.keys()].sort()).toEqual(['note mosty a1', 'note mosty a2'])
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
