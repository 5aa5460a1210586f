import {abstractIn, keywordsIn} from '#lib/edition/front-matter.ts'
import type {Edition, Lang, Locale} from '#lib/edition/index.ts'

/** A `meta` tag of Dublin Core. */
export interface DublinCoreTag {
  readonly name: string
  readonly content: string
  /** The language of the value, where it is text. */
  readonly lang?: Lang
}

/** The two vocabularies, by their prefixes, as pages declare them. */
export const dublinCoreSchemas: ReadonlyArray<readonly [prefix: string, href: string]> = [
  ['DC', 'http://purl.org/dc/elements/1.1/'],
  ['DCTERMS', 'http://purl.org/dc/terms/']
]

/**
 * The article in Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcq-html/), with title, abstract, keywords and rights in
 * every language that has them, that of the work first, since some programs take the first of each. It stands on the one page that carries
 * the Highwire tags, which overrule it in reference managers; no type and no container, by which they would take the article for something else.
 */
export function dublinCore({languages, units, metadata}: Edition, locale: Locale): ReadonlyArray<DublinCoreTag> {
  const {authors, doi, journal, lang, rights, title, year} = metadata
  const ordered = [lang, ...languages.filter((other) => other !== lang)]
  const inEach = (name: string, valuesIn: (lang: Lang) => ReadonlyArray<string | undefined>): ReadonlyArray<DublinCoreTag> =>
    ordered.flatMap((other) => valuesIn(other).flatMap((content) => (content === undefined ? [] : [{name, content, lang: other}])))
  return [
    {name: 'DC.title', content: title[lang]!, lang},
    ...inEach('DCTERMS.alternative', (other) => (other === lang ? [] : [title[other]])),
    ...authors.map(({name}) => ({name: 'DC.creator', content: name[locale]})),
    {name: 'DC.source', content: journal[lang]!, lang},
    {name: 'DCTERMS.issued', content: String(year)},
    {name: 'DC.language', content: lang},
    {name: 'DC.identifier', content: `https://doi.org/${doi}`},
    ...inEach('DC.subject', (other) => keywordsIn({units}, other)),
    ...inEach('DCTERMS.abstract', (other) => [abstractIn({units}, other)]),
    ...Object.entries(rights).map(([other, content]) => ({name: 'DC.rights', content, lang: other}))
  ]
}
