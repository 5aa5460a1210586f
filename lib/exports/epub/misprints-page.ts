import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Edition, Emendation, Unit} from '#lib/edition/index.ts'
import {emendationAnchor} from '#lib/routes/anchors.ts'
import {bookLocale, inThree, paragraphsInThree} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles, fileOfUnit, placeName} from './book-places.ts'
import {partNames, remarks} from './book-words.ts'

/** UTF-16 code units of the text that are shown on each side of what is corrected. */
const reach = 24

/** Each correction of the print, with the words round it; none where the edition corrects nothing. */
export function misprintsPages(edition: Edition): ReadonlyArray<BookPage> {
  const lang = bookLocale(edition)
  const corrections = edition.units.flatMap((unit) => unit.emendations.map((emendation) => correction(edition, unit, emendation)))
  if (corrections.length === 0) return []
  return [
    {
      file: bookFiles.misprints,
      lang,
      title: partNames.misprints[lang],
      label: inThree(partNames.misprints),
      places: [],
      matter: 'backmatter',
      content: [h('h1', [...inThree(partNames.misprints)]), ...paragraphsInThree(remarks.misprints, 'remark'), h('ul', corrections)]
    }
  ]
}

function correction(edition: Edition, unit: Unit, emendation: Emendation): ElementContent {
  const {end, start} = emendation
  const {lang, text} = placeName(unit, emendation.segment)
  const [from, to] = [wholeLetter(unit.text, Math.max(0, start - reach)), wholeLetter(unit.text, Math.min(unit.text.length, end + reach))]
  const inContext = (words: string, own: string): ElementContent =>
    h('span', {lang: unit.lang}, [
      `${from > 0 ? '…' : ''}${unit.text.slice(from, start)}`,
      h('mark', {lang: own}, words === '' ? '·' : words),
      `${unit.text.slice(end, to)}${to < unit.text.length ? '…' : ''}`
    ])
  return h('li', {id: emendationAnchor(unit, emendation)}, [
    h('a', {lang, href: `${fileOfUnit(edition, unit)}#${emendation.segment}`}, text),
    ': ',
    inContext(unit.text.slice(start, end), emendation.lang ?? unit.lang),
    ' → ',
    inContext(emendation.correction, unit.lang)
  ])
}

/** An offset that cuts no pair of surrogates in two. */
function wholeLetter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset
}
