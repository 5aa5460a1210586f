import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {bodyRows} from '#lib/alignment/body-rows.ts'
import {
  areTranslated,
  editionWithTranslations,
  localeOf,
  segmentOf,
  type Edition,
  type Lang,
  type Localized,
  type SegmentId
} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {segmentToHast} from '#lib/html/segment-to-hast.ts'
import {bookLocale, inThree, ownNameOf, paragraphsInThree} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles} from './book-places.ts'
import {bookContext, inBook} from './book-text.ts'
import {partNames, remarks} from './book-words.ts'

/** What corresponds, in each language that the row is of; nothing where a version has no counterpart. */
type Cells = ReadonlyArray<{readonly lang: Lang; readonly segments: ReadonlyArray<SegmentId>}>

/**
 * The texts of an edition side by side as far as there is something to set beside another: the title matter by the rows of the alignment, the
 * body sentence by sentence. A narrow page has no room for columns, so each row is some paragraphs.
 */
export function rowPages(edition: Edition): {readonly abstracts: BookPage | undefined; readonly bodies: BookPage | undefined} {
  const abstracts = edition.alignment.rows
    .filter(({part}) => part !== 'body')
    .map(({cells}): Cells => edition.languages.flatMap((lang) => (cells.has(lang) ? [{lang, segments: cells.get(lang)!}] : [])))
  const bodies = bodyRows(edition).map((row): Cells => {
    const languages = [...new Set(row.map(({unit}) => unit.lang))]
    return languages.map((lang) => ({lang, segments: row.filter(({unit}) => unit.lang === lang).map(({segment}) => segment.id)}))
  })
  return {
    abstracts: rowPage(edition, bookFiles.abstracts, partNames.abstracts, remarks.abstracts, abstracts),
    bodies: rowPage(edition, bookFiles.parallel, partNames.parallel, remarks.parallel, bodies)
  }
}

function rowPage(edition: Edition, file: string, name: Localized, remark: Localized, rows: ReadonlyArray<Cells>): BookPage | undefined {
  if (rows.every((cells) => cells.length < 2)) return undefined
  const lang = bookLocale(edition)
  const texts = editionWithTranslations(edition)
  const contexts = new Map(edition.languages.map((own) => [own, bookContext(texts, [], own, false)]))
  return {
    file,
    lang,
    title: name[lang],
    label: inThree(name),
    places: [],
    matter: 'bodymatter',
    content: [
      h('h1', [...inThree(name)]),
      ...paragraphsInThree(remark, 'remark'),
      h(
        'ol',
        {className: 'rows'},
        rows.map((cells) =>
          h(
            'li',
            cells.map(({lang: own, segments}) => cell(edition, texts, own, segments, contexts.get(own)))
          )
        )
      )
    ]
  }
}

function cell(
  edition: Edition,
  texts: Edition,
  lang: Lang,
  segments: ReadonlyArray<SegmentId>,
  context: HtmlContext = bookContext(texts, [], lang, false)
): Element {
  const locale = localeOf(lang)
  const name = h('span', {className: 'language', lang: locale}, ownNameOf(lang))
  if (segments.length === 0)
    return h('p', {className: 'gap', lang: locale}, [name, {type: 'text', value: ' '}, remarks.noCounterpart[locale]])
  const words = segments.flatMap((id): ReadonlyArray<ElementContent> => {
    const {segment, unit} = segmentOf(texts, id)
    return [{type: 'text', value: ' '}, ...inBook(segmentToHast(unit, segment, context), unit, context)]
  })
  return h('p', {lang, ...(areTranslated(edition, lang, segments) && {className: 'translated'})}, [name, ...words])
}
