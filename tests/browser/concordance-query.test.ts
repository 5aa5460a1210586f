import {expect, test} from 'vitest'
import {kwic, type ConcordanceQuery, type Hit} from '#app/_browser/study/concordance-query.ts'
import {concordanceToJson, concordanceWithTranslations, type ConcordanceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import {editionFrom} from '../sound-edition.ts'

/** As the browser gets it. */
const index: ConcordanceJson = JSON.parse(JSON.stringify(concordanceToJson(editionFrom({}, 'tegirmen-2001'))))

const found = (text: string, query: Omit<ConcordanceQuery, 'text'> = {}): ReadonlyArray<string> =>
  kwic(index, {...query, text}).map(({hit, sentence}) => `${sentence.id} ${hit}`)
const lines = (hits: ReadonlyArray<Hit>): ReadonlyArray<string> => hits.map(({hit, left, right}) => `${left}<${hit}>${right}`)

test('shows a word between what precedes and what follows it', () => {
  expect(lines(kwic(index, {text: 'flume'}))).toEqual(['The mill has a wooden <flume>.'])
  expect(lines(kwic(index, {text: 'Людям'}))).toEqual(['Они подарили её <людям> [1].'])
})

test('finds a Russian word in every inflection, whatever form is typed, and ё for е', () => {
  const everywhere = ['ru-a1 жёлоб', 'ru-kw2 желоб', 'ru-b1-2 жёлоба', 'ru-b1-2 желобом']
  for (const form of ['жёлоб', 'желоб', 'желобом', 'ЖЁЛОБА']) expect(found(form)).toEqual(everywhere)
})

test('finds it by an inflected form that the text does not have', () => {
  expect(found('мельницей')).toEqual(found('мельница'))
  expect(found('мастером')).toEqual(['ru-a2 мастера', 'ru-b1-1 мастер'])
  expect(found('входом')).toEqual(['ru-a5 Вход'])
})

test('does not take another word for an inflected form', () => {
  expect(found('мастеровитость', {languages: ['ru']})).toEqual([])
  expect(found('мельникам', {languages: ['ru']})).toEqual([])
})

test('finds what begins so when the typed word is none yet', () => {
  expect(found('мельни')).toEqual(found('мельница'))
  expect(found('дер')).toEqual(['ru-a1 деревянный', 'ru-b1-2 дерева'])
})

test('finds a Kyrgyz noun in every form', () => {
  expect(found('тегирмен')).toEqual(['ky-title тегирмен', 'ky-a1 Тегирмендин', 'ky-kw1 тегирмен'])
  expect(found('егирмен')).toEqual([])
})

test('finds ң ө ү when н о у are typed, but not the other way round, and not when letters must be exact', () => {
  const file = {
    ...index,
    sentences: [],
    languages: {ky: {forms: ['өң', 'өнүгүү', 'он', 'тур', 'түр'], bases: [], endings: [], plain: {ң: 'н', ө: 'о', ү: 'у'}}}
  }
  const sentences = file.languages.ky.forms.map((form, at) => ({
    id: form,
    at: `#${form}`,
    lang: 'ky',
    part: 'body',
    text: form,
    words: [0, form.length, at]
  }))
  const ids = (text: string, exactLetters = false): ReadonlyArray<string> =>
    kwic({...file, sentences}, {text, exactLetters}).map(({sentence}) => sentence.id)
  expect(ids('онугуу')).toEqual(['өнүгүү'])
  expect(ids('өнугүү')).toEqual(['өнүгүү'])
  expect(ids('тур')).toEqual(['тур', 'түр'])
  expect(ids('түр')).toEqual(['түр'])
  expect(ids('тур', true)).toEqual(['тур'])
  expect(ids('өн')).toEqual(['өң', 'өнүгүү'])
})

test('finds several words only where they follow one another', () => {
  expect(found('деревянный жёлобом')).toEqual(['ru-a1 деревянный жёлоб'])
  expect(found('есть жёлоб')).toEqual([])
  expect(found('mill now')).toEqual(['en-a1 mill now'])
  expect(found('жёлоб ракета')).toEqual([])
})

test('finds a misprint by its correction and by what is printed', () => {
  expect(found('дерева')).toEqual(['ru-b1-2 дерева'])
  expect(kwic(index, {text: 'крыт'}).map(({hit, misprinted, right}) => [hit, misprinted, right])).toEqual([['крыт', true, ' музей.']])
  expect(kwic(index, {text: 'открыт'}).map(({hit, misprinted}) => [hit, misprinted])).toEqual([['открыт', false]])
})

test('keeps to a form, to what begins so, to some languages and to some parts', () => {
  expect(found('желоб', {match: 'form'})).toEqual(['ru-a1 жёлоб', 'ru-kw2 желоб'])
  expect(found('mil', {match: 'beginning', languages: ['en']})).toEqual([
    'en-title Mill',
    'en-a1 mill',
    'en-a2 mill',
    'en-kw1 mill',
    'en-kw2 mill'
  ])
  expect(found('желоб', {parts: ['abstract']})).toEqual(['ru-a1 жёлоб', 'ru-kw2 желоб'])
  expect(found('музей', {languages: ['ky']})).toEqual(['ky-a3 музей'])
})

test('finds nothing where nothing is asked', () => {
  expect(found('')).toEqual([])
  expect(found(' – ')).toEqual([])
})

test('sorts by the nearest words on the left or on the right, language by language', () => {
  expect(lines(kwic(index, {text: 'mill', sort: 'left'}))).toEqual([
    '<mill>',
    '<mill> race',
    'The Old <Mill> of Akzhol',
    'The <mill> has a wooden flume.',
    'A museum is open in the <mill> now.'
  ])
  expect(lines(kwic(index, {text: 'mill', sort: 'right'}))).toEqual([
    '<mill>',
    'The <mill> has a wooden flume.',
    'A museum is open in the <mill> now.',
    'The Old <Mill> of Akzhol',
    '<mill> race'
  ])
  expect(kwic(index, {text: 'музей', sort: 'right'}).map(({sentence}) => sentence.lang)).toEqual(['ky', 'ru'])
})

test('puts beside each hit what corresponds in every language, finer links first, and what has no counterpart', () => {
  const counterparts = (text: string): ReadonlyArray<string> =>
    kwic(index, {text}).flatMap((hit) => hit.counterparts.map(({lang, sentences}) => `${lang}: ${sentences.map(({id}) => id).join(' ')}`))
  expect(counterparts('подарили')).toEqual(['ky: ky-a2', 'en: en-a4'])
  expect(counterparts('куруп')).toEqual(['ru: ru-a2 ru-a3', 'en: en-a3 en-a4'])
  expect(counterparts('свободный')).toEqual(['ky: ', 'en: '])
  expect(counterparts('Акимов')).toEqual([])
})

test('finds what the edition translated in the index that has it, says whose words they are, and sets the original beside it', () => {
  const edition = editionFrom({}, 'mosty-2002')
  const [print, full] = [concordanceToJson(edition), concordanceWithTranslations(edition)]
  expect(kwic(print, {text: 'newspapers'})).toEqual([])
  const [hit, ...others] = kwic(full, {text: 'newspaper'})
  expect(others).toEqual([])
  expect([hit!.sentence.id, hit!.sentence.source, hit!.sentence.at]).toEqual(['en-b2-1', 'translation', 'read/en/#en-b2-1'])
  expect(hit!.counterparts.map(({lang, sentences}) => [lang, sentences.map(({id, source}) => [id, source])])).toEqual([
    [
      'ru',
      [
        ['ru-b2-1', undefined],
        ['ru-b2-2', undefined]
      ]
    ]
  ])
  const [back] = kwic(full, {text: 'газеты'})
  expect(back!.counterparts.map(({sentences}) => sentences.map(({source}) => source))).toEqual([['translation']])
  expect(full.sentences.filter(({source}) => source === undefined).map(({id}) => id)).toEqual(print.sentences.map(({id}) => id))
})
