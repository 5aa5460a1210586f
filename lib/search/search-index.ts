import MiniSearch, {type Options} from 'minisearch'
import {wordsOf} from '#lib/text/words.ts'
import {dateTerms} from './date-terms.ts'
import {nameKeys} from './name-keys.ts'
import type {Searched, SearchDocument} from './search-document.ts'
import {possibleTerms, searchTerms} from './search-terms.ts'
import {shortNames} from './short-names.ts'

/** A document as the index has it: its number, and its terms parted by spaces. */
interface IndexedDocument {
  readonly number: number
  readonly names: string
  readonly terms: string
}

export type SearchIndex = MiniSearch<IndexedDocument>

/** The index is made and read by the same options. Its words are terms already: nothing is to be taken apart or folded. */
const options: Options<IndexedDocument> = {
  idField: 'number',
  fields: ['names', 'terms'],
  tokenize: (text) => text.split(' ').filter(Boolean),
  processTerm: (term) => term,
  searchOptions: {boost: {names: 3}}
}

/** Kinds that are called what they say: their words weigh more than those of a sentence. */
const named: ReadonlySet<string> = new Set(['entity', 'term', 'page', 'source'])

/**
 * An index of documents by their places in the list. Ranking is MiniSearch’s (BM25+); the terms are ours. `languages` are those in which forms
 * without a language of their own may be words.
 */
export function makeSearchIndex(documents: ReadonlyArray<SearchDocument>, languages: ReadonlyArray<string>): SearchIndex {
  const index = new MiniSearch(options)
  index.addAll(documents.map((document, number) => ({number, ...fieldsOf(document, languages)})))
  return index
}

/** Adds documents to an index, and to those that it is of, behind those that it has. */
export function addDocuments(index: SearchIndex, {documents, languages}: Searched, more: ReadonlyArray<SearchDocument>): Searched {
  index.addAll(more.map((document, at) => ({number: documents.length + at, ...fieldsOf(document, languages)})))
  return {languages, documents: [...documents, ...more]}
}

/** An index that was made before and written as JSON. */
export function readSearchIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON(json, options)
}

/** Every term by which a document is found, each once: as the index has them. */
export function documentTerms(document: SearchDocument, languages: ReadonlyArray<string>): ReadonlySet<string> {
  const {names, terms} = fieldsOf(document, languages)
  return new Set(`${names} ${terms}`.split(' ').filter(Boolean))
}

function fieldsOf(document: SearchDocument, languages: ReadonlyArray<string>): Pick<IndexedDocument, 'names' | 'terms'> {
  const {also = [], dates = [], kind, lang = 'en', text} = document
  const own = typeof text === 'string' ? searchTerms(text, lang) : Object.entries(text).flatMap(([key, name]) => searchTerms(name, key))
  const other = [...also, ...shortNames(document)].flatMap((form) => wordsOf(form).flatMap((word) => possibleTerms(word.text, languages)))
  const keys =
    (kind === 'entity' || kind === 'term') && typeof text !== 'string'
      ? [...also, ...Object.values<string>({...text})].flatMap(nameKeys)
      : []
  const terms = [...own, ...new Set([...other, ...keys])].join(' ')
  const dated = dates.flatMap(dateTerms).join(' ')
  return named.has(kind) ? {names: terms, terms: dated} : {names: '', terms: `${terms} ${dated}`}
}
