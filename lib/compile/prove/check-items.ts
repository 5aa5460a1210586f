import type {z} from 'zod'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {locales} from '#lib/edition/index.ts'
import {foldCase} from '#lib/language/fold.ts'
import {lookAlike} from '#lib/language/look-alikes.ts'
import {wordsOf} from '#lib/text/words.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {referencesSchema} from '#lib/compile/read/schemas/references.ts'
import {addressInPrint} from './address-in-print.ts'
import {checkItemDate} from './check-item-date.ts'

type Item = z.output<typeof referencesSchema>[number]['items'][number]

/** What an item says of its source is printed in it: title, container and authors by their words, the address in its whole length. */
export function checkItems({value, placeOf}: Located<z.output<typeof referencesSchema>>, report: Report): void {
  value.forEach(({items}, index) => items.forEach((item, at) => checkItem(item, (...path) => placeOf(index, 'items', at, ...path), report)))
}

function checkItem(item: Item, placeOf: (...path: ReadonlyArray<PropertyKey>) => Place, report: Report): void {
  const {author, container, date, suggestion, title, url} = item
  checkItemDate(date, item, placeOf('date'), report)
  checkWords('title', title, item, placeOf('title'), report)
  checkTranslatedTitle(item, placeOf, report)
  checkWords('container', container, item, placeOf('container'), report)
  author.forEach(({family}, nth) => checkWords('author', family, item, placeOf('author', nth, 'family'), report))
  if (url !== undefined) {
    const found = addressInPrint(url, item.printed)
    if (found === undefined) {
      const hint = 'A repair is a `suggestion` beside the printed address.'
      report('address-is-printed', `Unexpected address \`${url}\`, expected it as printed in the item`, placeOf('url'), hint)
    } else if (found !== url) {
      const hint = `Write it as it is printed: \`${found}\`.`
      report('address-is-printed', `Unexpected address \`${url}\`, expected it in its whole length: \`${found}\``, placeOf('url'), hint)
    }
  }
  if (suggestion !== undefined && suggestion.url === url) {
    const hint = 'Take the suggestion out, or write what the address should be.'
    report(
      'suggestion-differs',
      `Unexpected suggestion \`${url}\`, expected another address than the printed one`,
      placeOf('suggestion', 'url'),
      hint
    )
  }
}

/** A title that is translated is translated into every language of the interface but its own. */
function checkTranslatedTitle(
  {lang, title, translatedTitle}: Item,
  placeOf: (...path: ReadonlyArray<PropertyKey>) => Place,
  report: Report
): void {
  if (translatedTitle === undefined) return
  if (title === undefined) {
    report(
      'title-is-printed',
      'Unexpected `translatedTitle` of a source without a title, expected a `title` that it translates',
      placeOf('translatedTitle'),
      'What the print does not name has no title in another language either.'
    )
    return
  }
  for (const locale of locales) {
    const isOwn = locale === lang
    if (isOwn === (translatedTitle[locale] === undefined)) continue
    report(
      'translation-is-complete',
      isOwn
        ? `Unexpected \`translatedTitle.${locale}\` of a title in \`${lang}\`, expected the other languages of the interface`
        : `Unexpected absence of \`translatedTitle.${locale}\`, expected the title in every language of the interface but its own`,
      isOwn ? placeOf('translatedTitle', locale) : placeOf('translatedTitle'),
      isOwn ? 'Take it out: `title` says it as printed.' : 'Translate it, as a translation of the edition.'
    )
  }
}

/** Words of few letters are too like one another to show anything, unless there are no others. */
const shortest = 4

function checkWords(what: string, said: string | undefined, {id, lang, printed}: Item, place: Place, report: Report): void {
  // A lost letter may have been any.
  if (said === undefined || printed.includes('\uFFFD')) return
  const known = new Set([printed, printed.replace(/\p{Pd}\s*/gu, '')].flatMap((text) => comparable(text, lang)))
  const words = comparable(said, lang)
  const long = words.filter((word) => word.length >= shortest)
  const missing = (long.length > 0 ? long : words).findIndex((word) => !known.has(word))
  if (missing < 0) return
  const shown =
    wordsOf(said)
      .map(({text}) => text)
      .filter((word) => long.length === 0 || word.length >= shortest)[missing] ?? said
  report(
    'item-prints-what-it-says',
    `Unexpected ${what} \`${said}\` of \`${id}\`, expected words that the item prints: \`${shown}\` is none of them`,
    place,
    'It is copied from `printed`; what we know better stands in `note`.'
  )
}

/** The words of a text as they are compared: without case, without what nobody sees, and whichever script a letter is of that looks alike in several. */
function comparable(text: string, lang: string): ReadonlyArray<string> {
  const seen = foldCase(text, lang).replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  return wordsOf([...seen].map((letter) => lookAlike(letter, 'Latin') ?? letter).join('')).map((word) => word.text)
}
