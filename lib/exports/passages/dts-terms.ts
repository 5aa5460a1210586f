import type {Lang} from '#lib/edition/index.ts'

/**
 * The terms of DTS 1.0 that the documents use, as its context has them (https://dtsapi.org/context/v1.0.json), and those of Dublin Core. They stand in each
 * document, so that nobody who reads one has to ask another host.
 */
export const dtsContext = {
  dts: 'https://dtsapi.org/v1.0#',
  dct: 'http://purl.org/dc/terms/',
  ...Object.fromEntries(
    [
      ...['CitableUnit', 'CitationTree', 'CiteStructure', 'Collection', 'EntryPoint', 'Navigation', 'Resource'],
      ...['citationTrees', 'citeStructure', 'citeType', 'collection', 'description', 'document', 'download', 'dtsVersion', 'identifier'],
      ...['level', 'mediaTypes', 'member', 'navigation', 'parent', 'resource', 'title', 'totalChildren', 'totalParents']
    ].map((term) => [term, `dts:${term}`])
  ),
  lang: '@language',
  value: '@value',
  // Terms of Dublin Core of another name than those of DTS.
  ...Object.fromEntries(
    ['contributor', 'created', 'creator', 'date', 'isPartOf', 'isVersionOf', 'language', 'rights', 'source', 'type'].map((term) => [
      term,
      `dct:${term}`
    ])
  ),
  dublinCore: {
    '@id': '@nest',
    '@context': {description: 'dct:description', identifier: 'dct:identifier', title: 'dct:title'}
  }
} as const

/** A text in a language, as metadata of DTS have it. */
export interface DtsText {
  readonly lang: Lang
  readonly value: string
}

/** Texts by their languages, as metadata of DTS have them. */
export function dtsTexts(texts: Readonly<Record<Lang, string>>): ReadonlyArray<DtsText> {
  return Object.entries(texts).map(([lang, value]) => ({lang, value}))
}
