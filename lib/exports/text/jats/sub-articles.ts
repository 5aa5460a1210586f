import type {Element} from 'xast'
import {x} from 'xastscript'
import {blocksOf, bodyLanguages, locales, printIn, responsibleNames, type Edition, type Lang, type Translation} from '#lib/edition/index.ts'
import {localizedElements} from '#lib/exports/text/tei/localized-elements.ts'
import type {TextLayers} from '#lib/exports/text/tei/text-layers.ts'
import {formStatement} from '#lib/exports/text/print-statement.ts'
import {statementLocales, translationStatementIn} from '#lib/exports/text/translation-statement.ts'
import {blocksToJats} from './body-to-jats.ts'
import type {TextWriting} from './inline-to-jats.ts'
import {abstractToJats, keywordsToJats, titleMatterNotes, titleMatterOf} from './title-matter.ts'

/**
 * The texts beside the article, each a `sub-article` that says in its first lines whose words it is: bodies that the journal printed in further
 * languages, of which nobody knows which is a translation, and the translations of the edition.
 */
export function subArticles(edition: Edition, printed: TextWriting, layers: TextLayers): ReadonlyArray<Element> {
  const others = bodyLanguages(edition).filter((lang) => lang !== edition.metadata.lang)
  return [
    ...others.map((lang) => furtherBody(edition, lang, printed)),
    ...edition.translations.map((translation) => translated(edition, translation, layers))
  ]
}

function furtherBody(edition: Edition, lang: Lang, writing: TextWriting): Element {
  const {id} = printIn(edition, lang)
  const lines = locales.map((locale) => x('p', {'xml:lang': locale}, formStatement(locale, lang, 'printed')))
  const blocks = blocksToJats(blocksOf({units: edition.units, divisions: []}, lang), writing)
  return x('sub-article', {id, 'article-type': 'further-language', 'specific-use': 'print', 'xml:lang': lang}, [
    x('front-stub', titleIn(edition, lang)),
    x('body', [statement(lines), ...blocks])
  ])
}

function translated(edition: Edition, translation: Translation, layers: TextLayers): Element {
  const {judgements, originals, quotations, units, version} = translation
  const {date, id, lang, method, of, resp, status} = version
  const writing: TextWriting = {
    edition,
    layers,
    quotations,
    origin: 'translation',
    translated: (segment) => ({rid: originals.get(segment.id)?.join(' '), use: judgements.get(segment.id)?.status ?? 'draft'})
  }
  const matter = titleMatterOf(units, lang)
  const notes = titleMatterNotes(matter, lang, writing)
  const record: ReadonlyArray<readonly [string, string]> = [
    ['origin', 'translation by the edition, not the words of the author'],
    ['translates', of],
    ['method', method],
    ['status', status],
    ['date', date]
  ]
  return x('sub-article', {id, 'article-type': 'translation', 'specific-use': status, 'xml:lang': lang}, [
    x('front-stub', [
      ...titleIn(edition, lang),
      translator(edition, resp),
      ...abstractToJats('abstract', matter, lang, writing),
      ...keywordsToJats(matter, lang, writing),
      x(
        'custom-meta-group',
        {'xml:lang': 'en'},
        record.map(([name, value]) => x('custom-meta', [x('meta-name', name), x('meta-value', value)]))
      )
    ]),
    x('body', [
      statement(
        statementLocales(translation).flatMap((locale) => {
          const {made, whose} = translationStatementIn(locale, edition, translation)
          return [whose, made].map((line) => x('p', {'xml:lang': locale}, line))
        })
      ),
      ...blocksToJats(blocksOf({units, divisions: []}, lang), writing)
    ]),
    ...(notes.length > 0 ? [x('back', [x('notes', {'notes-type': 'title-matter'}, [...notes])])] : [])
  ])
}

/** The title that the journal has in a language, if it has one. */
function titleIn({metadata}: Edition, lang: Lang): Array<Element> {
  const title = metadata.title[lang]
  return title === undefined ? [] : [x('title-group', [x('article-title', {'xml:lang': lang}, title)])]
}

/** Who answers for a translation, by the names of the record where it knows them. */
function translator(edition: Edition, resp: string): Element {
  const names = localizedElements('string-name', responsibleNames(edition, resp))
  return x('contrib-group', {'content-type': 'translators'}, [
    x('contrib', {'contrib-type': 'translator'}, names.length > 0 ? [x('name-alternatives', names)] : [x('string-name', resp)])
  ])
}

/** What the edition says of a text before it begins: nobody should take it for part of that text. */
function statement(lines: Array<Element>): Element {
  return x('boxed-text', {'content-type': 'edition-statement', position: 'anchor'}, lines)
}
