import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {searchedToJson} from '#lib/exports/open-data/search-to-json.ts'
import {find} from '#lib/search/find.ts'
import {nearestWords} from '#lib/search/nearest-words.ts'
import type {SearchDocument} from '#lib/search/search-document.ts'
import {makeSearchIndex} from '#lib/search/search-index.ts'
import {shortNames} from '#lib/search/short-names.ts'
import {nameSuggester} from '#lib/search/suggest-names.ts'
import {wordsOf} from '#lib/text/words.ts'

const article = editionOf('kyrgyzstan-azerbaijan-2023')
const searched = searchedToJson(article, audit(article).findings)
const bodies = searched.documents.filter(({type}) => type === 'org')
const made = new Set(bodies.flatMap(shortNames))

const body: SearchDocument = {
  id: 'bridges',
  kind: 'entity',
  type: 'org',
  at: '',
  text: {ky: 'Көпүрө куруучулар коому', ru: 'Общество строителей мостов', en: 'Society of Bridge Builders and Friends'},
  also: ['Obshchestvo']
}

test('a body of three words is called by their first letters; a person, a place and a body of two words are not', () => {
  expect(shortNames(body)).toEqual(['ККК', 'ОСМ', 'SBBF'])
  expect(shortNames({...body, type: 'person'})).toEqual([])
  expect(shortNames({...body, text: {ky: 'Көпүрө коому', ru: 'Общество мостов', en: 'Bridge Society'}})).toEqual([])
})

test('a body is found and suggested by such a name', () => {
  const documents = {languages: ['ru'], documents: [body]}
  expect(find(makeSearchIndex([body], ['ru']), documents, 'осм').documents).toEqual([body])
  expect(nameSuggester([body], 'ru', 3)('осм')).toEqual([{name: 'Общество строителей мостов'}])
})

test('no such name is published: every other form by which a thing is found stands in the edition', () => {
  expect(made.size).toBeGreaterThan(20)
  const written = searched.documents.flatMap(({kind, text}) =>
    kind === 'entity' ? [] : Object.values<string>(typeof text === 'string' ? [text] : {...text})
  )
  const earlier = article.entities.flatMap(({earlierNames}) => earlierNames.flatMap(({names}) => Object.values<string>({...names})))
  const known = [...written, ...earlier].join('\n')
  const unknown = bodies.flatMap(({also = []}) => also).filter((form) => made.has(form) && !known.includes(form))
  expect(unknown).toEqual([])
})

test('the words that are offered as the nearest stand in the texts and names of the edition, each in its language', () => {
  const texts = searched.documents.flatMap(({text}) => Object.values<string>(typeof text === 'string' ? [text] : {...text}))
  const words = new Set(texts.flatMap((text) => wordsOf(text).map((word) => word.text)))
  const asked = [...made].map((name) => `${name}X`)
  const offered = [...asked, 'deklarashon', 'посолств', 'элчилигинин', 'Bakuu'].flatMap((word) => nearestWords(searched.documents, [word]))
  expect(offered.length).toBeGreaterThan(10)
  expect(offered.filter(({lang, text}) => lang === undefined || !words.has(text))).toEqual([])
})
