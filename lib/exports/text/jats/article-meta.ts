import type {Element} from 'xast'
import {x} from 'xastscript'
import {localeOf, type Edition, type Lang} from '#lib/edition/index.ts'
import {pageRoute, permanentAddress} from '#lib/routes/routes.ts'
import {localizedElements} from '#lib/exports/text/tei/localized-elements.ts'
import {contributors} from './contributors.ts'
import {editionStatement} from './edition-statement.ts'
import type {TextWriting} from './inline-to-jats.ts'
import {abstractToJats, keywordsToJats, titleMatterOf} from './title-matter.ts'

/** The record of the article, in the order of the document type; abstracts and keywords are those of the print, in each language. */
export function articleMeta(edition: Edition, writing: TextWriting): Element {
  const {metadata, units} = edition
  const {doi, firstPage, issue, lang, lastPage, rights, udc, volume, year} = metadata
  const address = permanentAddress(pageRoute(localeOf(lang), edition.id, ''))
  const languages = [lang, ...edition.languages.filter((other) => other !== lang)]
  const matter = languages.map((other) => [other, titleMatterOf(units, other)] as const)
  return x('article-meta', [
    x('article-id', {'pub-id-type': 'doi'}, doi),
    ...(udc === undefined ? [] : [x('article-categories', [x('subj-group', {'subj-group-type': 'udc'}, [x('subject', udc)])])]),
    titles(metadata.title, lang),
    ...contributors(edition),
    x('pub-date', {'date-type': 'pub', 'iso-8601-date': String(year).padStart(4, '0')}, [x('year', String(year))]),
    ...(volume === undefined ? [] : [x('volume', volume)]),
    ...(issue === undefined ? [] : [x('issue', issue)]),
    x('fpage', firstPage),
    x('lpage', lastPage),
    x('permissions', localizedElements('copyright-statement', rights)),
    ...(address === undefined ? [] : [x('self-uri', {'content-type': 'edition', 'xlink:href': address}, address)]),
    ...matter.flatMap(([other, own]) => abstractToJats(other === lang ? 'abstract' : 'trans-abstract', own, other, writing)),
    ...matter.flatMap(([other, own]) => keywordsToJats(own, other, writing)),
    editionStatement(edition)
  ])
}

function titles(title: Readonly<Record<Lang, string>>, lang: Lang): Element {
  const others = Object.entries(title).filter(([tag]) => tag !== lang)
  return x('title-group', [
    x('article-title', {'xml:lang': lang}, title[lang] ?? []),
    ...others.map(([tag, text]) => x('trans-title-group', {'xml:lang': tag}, [x('trans-title', text)]))
  ])
}
