import {h} from 'hastscript'
import {issueLabel} from '#lib/citing/issue-label.ts'
import type {Edition} from '#lib/edition/index.ts'
import {bookLocale, inThree, paragraphsInThree, spokenNames} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles} from './book-places.ts'
import {partNames, remarks} from './book-words.ts'
import {versionOf} from './statement-page.ts'

/** The title page: the article in every language that names it, who wrote it, where it was printed, and what in this book is not the author’s. */
export function titlePage(edition: Edition): BookPage {
  const lang = bookLocale(edition)
  const {authors, doi, journal, lang: own, title} = edition.metadata
  const others = edition.languages.filter((other) => other !== own && title[other] !== undefined)
  const journals = [own, ...edition.languages.filter((other) => other !== own)].filter((other) => journal[other] !== undefined)
  return {
    file: bookFiles.title,
    lang,
    title: partNames.title[lang],
    label: inThree(partNames.title),
    places: [],
    matter: 'frontmatter',
    type: 'titlepage',
    content: [
      ...authors.map(({name}) => h('p', {className: 'author'}, [...inThree(spokenNames(name))])),
      h('h1', {lang: own}, title[own]),
      ...others.map((other) => h('p', {className: 'title', lang: other}, title[other])),
      ...journals.map((other) => h('p', {className: 'journal', lang: other}, `${journal[other]} ${issueLabel(edition.metadata)}`)),
      h('p', h('a', {href: `https://doi.org/${encodeURI(doi)}`}, `doi:${doi}`)),
      h('p', [...inThree(versionOf(edition))]),
      ...(edition.translations.length > 0 ? paragraphsInThree(remarks.title, 'remark') : [])
    ]
  }
}
