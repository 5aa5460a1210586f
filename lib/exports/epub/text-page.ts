import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {
  blockNumber,
  blocksOf,
  bodyOf,
  divisionsFrom,
  editionInLanguage,
  localeOf,
  locales,
  outlineOf,
  type Block,
  type Edition,
  type Lang,
  type Locale,
  type Translation,
  type Unit
} from '#lib/edition/index.ts'
import {translationLinesIn} from '#lib/exports/text/translation-statement.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {ownNameOf} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles, textFile, translationFile} from './book-places.ts'
import {bookContext, bookText} from './book-text.ts'
import {partNames, remarks, statusNames} from './book-words.ts'
import {nestedPlaces} from './nested-places.ts'
import {citationNotes, translationNotes, translationNoteCalls} from './text-notes.ts'

/** The body of the print in a language, or all that the edition translated into it, with its notes. */
export function textPage(edition: Edition, lang: Lang, translation?: Translation): BookPage {
  const locale = localeOf(lang)
  const text = translation ? {...editionInLanguage(edition, lang), units: translation.units} : edition
  const units = translation?.units ?? bodyOf(edition, lang)
  const context = bookContext(text, units, lang, true)
  const file = translation ? translationFile(lang) : textFile(lang)
  const title = titleOf(lang, translation)
  const row = (unit: Unit, level: number): ReadonlyArray<Element> => [
    ...divisionsFrom(text, unit.id).map((division, index) =>
      h(
        headingName(level + 1),
        {className: 'division', lang: locale, ...(index === 0 && {id: divisionAnchor(unit)})},
        division.title[locale]
      )
    ),
    blockToHast(unit, level, context, translation)
  ]
  const rows = (blocks: ReadonlyArray<Block>, level: number): ReadonlyArray<Element> =>
    blocks.flatMap((block): ReadonlyArray<Element> => {
      switch (block.type) {
        case 'section':
          return [h('section', [...row(block.heading, block.level), ...rows(block.children, block.level)])]
        case 'division':
          return rows(block.children, level)
        case 'list':
          return [
            h(
              'ul',
              block.items.map((unit) => h('li', [...row(unit, level)]))
            )
          ]
        case 'unit':
          return row(block.unit, level)
      }
    })
  return {
    file,
    lang,
    title,
    label: [h('span', {lang: locale}, title)],
    places: nestedPlaces(
      outlineOf(text, lang).map((entry) => ({
        depth: entry.depth,
        href: `${file}#${entry.kind === 'division' ? divisionAnchor(entry.unit) : entry.anchor}`,
        label: entry.kind === 'division' ? h('span', {lang: locale}, entry.title[locale]) : h('span', {lang: entry.lang}, entry.title)
      }))
    ),
    matter: 'bodymatter',
    type: 'chapter',
    role: 'doc-chapter',
    content: [
      h('h1', {lang: locale}, title),
      ...statements(edition, lang, translation),
      ...(text.divisions.some(({from}) => units.some(({id}) => id === from))
        ? [h('p', {className: 'remark', lang: locale}, remarks.divisions[locale])]
        : []),
      ...units.filter(({part}) => part !== 'body').map((unit) => blockToHast(unit, 1, context, translation)),
      ...rows(blocksOf(text, lang), 0),
      ...(edition.references.length > 0
        ? [h('p', {className: 'remark', lang: locale}, h('a', {href: bookFiles.references}, partNames.references[locale]))]
        : []),
      ...citationNotes(edition, units),
      ...(translation ? translationNotes(translation) : [])
    ]
  }
}

function titleOf(lang: Lang, translation: Translation | undefined): string {
  const locale = localeOf(lang)
  const name = ownNameOf(lang).toLocaleLowerCase(lang)
  if (!translation) return `${partNames.text[locale]} (${locale === 'en' ? ownNameOf(lang) : name})`
  const status = statusNames[translation.version.status][locale]
  return `${partNames.translation[locale]} (${locale === 'en' ? ownNameOf(lang) : name}, ${status})`
}

/** Whose words follow, in the language of the text and in English. */
function statements(edition: Edition, lang: Lang, translation: Translation | undefined): ReadonlyArray<Element> {
  const spoken = new Set<Locale>([...locales.filter((locale) => locale === lang), 'en'])
  return [...spoken].map((locale) => {
    const lines = translation ? translationLinesIn(locale, edition, translation) : [remarks.text[locale]]
    return h('p', {className: 'remark', lang: locale}, lines.join(' · '))
  })
}

function blockToHast(unit: Unit, level: number, context: HtmlContext, translation: Translation | undefined): Element {
  const text: ReadonlyArray<ElementContent> = [...bookText(unit, context), ...(translation ? translationNoteCalls(translation, unit) : [])]
  if (unit.kind === 'heading') return h(headingName(level), {id: unit.id}, [...text])
  return h('p', {id: unit.id, dataNumber: blockNumber(unit.id)}, [...text])
}

/** The title of the page is its `h1`. */
function headingName(level: number): string {
  return `h${Math.min(level + 1, 6)}`
}

function divisionAnchor({id}: Unit): string {
  return `division-${id}`
}
