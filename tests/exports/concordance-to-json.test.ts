import {expect, test} from 'vitest'
import {locales, segmentOf, type SegmentId} from '#lib/edition/index.ts'
import {concordanceToJson} from '#lib/exports/open-data/concordance-to-json.ts'
import {pageRoute, passageRoute} from '#lib/routes/routes.ts'
import {editionFrom} from '../sound-edition.ts'

test.each([undefined, 'mosty-2001', 'tegirmen-2001'] as const)('says of each sentence where it is read, in every language (%s)', (name) => {
  const edition = name === undefined ? editionFrom() : editionFrom({}, name)
  const {sentences} = concordanceToJson(edition)
  expect(sentences.length).toBeGreaterThan(0)
  for (const {at, id} of sentences) {
    const {segment, unit} = segmentOf(edition, id as SegmentId)
    for (const locale of locales) expect(`${pageRoute(locale, edition.id, '')}${at}`).toBe(passageRoute(locale, edition, unit, segment.id))
  }
})

test('sends to the title page what stands beside nothing, and to its own page a body in a further language', () => {
  const places = (edition: ReturnType<typeof editionFrom>): ReadonlySet<string> =>
    new Set(concordanceToJson(edition).sentences.map(({at, lang, part}) => `${lang} ${part}: ${at.replace(/#.*/, '')}`))
  expect(places(editionFrom({}, 'mosty-2001'))).toContain('en abstract: ')
  expect(places(editionFrom())).toContain('tr body: read/tr/')
})

test('calls a sentence by its kind and number, as its id does', () => {
  const {sentences} = concordanceToJson(editionFrom({}, 'mosty-2001'))
  expect(sentences.find(({id}) => id === 'ru-b1-2')?.name).toEqual({kind: 'b', number: '1.2'})
})

test('has the pieces of linked phrases in each sentence, by numbers that their counterparts share, in the printed and the corrected text', () => {
  const {sentences} = concordanceToJson(editionFrom({}, 'tegirmen-2001'))
  const pieces = new Map<number, Array<string>>()
  for (const {lang, phrases = [], text} of sentences)
    for (let at = 0; at < phrases.length; at += 3) {
      const words = `${lang} ${text.slice(phrases[at], phrases[at]! + phrases[at + 1]!)}`
      pieces.set(phrases[at + 2]!, [...(pieces.get(phrases[at + 2]!) ?? []), words])
    }
  const [old, mill] = [...pieces.entries()].sort(([a], [b]) => a - b).map(([, words]) => words.sort())
  expect(old).toEqual(['en The Old Mill', 'ky эски тегирмен', 'ru Старая мельница'])
  expect(mill).toEqual(['en The mill', 'ky Тегирмендин', 'ru У мельницы'])
  expect([...pieces.values()]).toContainEqual(['en built it', 'ky Аны', 'ky куруп', 'ru Её построили'])
  // «от-крыт» is one letter longer in print than corrected.
  const {phrases, printed} = sentences.find(({id}) => id === 'ru-a4')!
  expect([phrases, printed!.phrases]).toEqual([
    [20, 5, 11, 7, 5, 12],
    [21, 5, 11, 7, 5, 12]
  ])
})
