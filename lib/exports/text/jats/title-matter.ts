import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Lang, Unit} from '#lib/edition/index.ts'
import {ownId, paragraphToJats, titleToJats} from './body-to-jats.ts'
import {segmentsToJats, type TextWriting} from './inline-to-jats.ts'

/** The title matter of one text in one language, each block in one of the three. */
interface TitleMatter {
  readonly abstract: ReadonlyArray<Unit>
  readonly keywords: ReadonlyArray<Unit>
  readonly others: ReadonlyArray<Unit>
}

/** The title matter of a text: abstract and keywords, each with the label that is printed before it, and all else. */
export function titleMatterOf(units: ReadonlyArray<Unit>, lang: Lang): TitleMatter {
  const own = units.filter((unit) => unit.lang === lang && unit.part !== 'body')
  const kindOf = (unit: Unit, index: number): Unit['kind'] => (unit.kind === 'label' ? (own[index + 1]?.kind ?? 'label') : unit.kind)
  const of = (kind: Unit['kind']): ReadonlyArray<Unit> => {
    const found = own.filter((unit, index) => kindOf(unit, index) === kind)
    return found.some((unit) => unit.kind === kind) ? found : []
  }
  const [abstract, keywords] = [of('abstract'), of('keywords')]
  return {abstract, keywords, others: own.filter((unit) => !abstract.includes(unit) && !keywords.includes(unit))}
}

/** An abstract, or none: `abstract` is that of the work, `trans-abstract` one in another language. */
export function abstractToJats(
  name: 'abstract' | 'trans-abstract',
  {abstract}: TitleMatter,
  lang: Lang,
  writing: TextWriting
): ReadonlyArray<Element> {
  if (abstract.length === 0) return []
  const {label, texts} = labelled(abstract)
  return [
    x(name, {'xml:lang': lang}, [
      ...label.map((unit) => titleToJats(unit, writing)),
      ...texts.map((unit) => paragraphToJats(unit, writing))
    ])
  ]
}

/** The keywords, or none, each by itself: the commas between them are not part of them. */
export function keywordsToJats({keywords}: TitleMatter, lang: Lang, writing: TextWriting): ReadonlyArray<Element> {
  if (keywords.length === 0) return []
  const {label, texts} = labelled(keywords)
  const words = texts.flatMap((unit) => segmentsToJats(unit, writing)).map((word) => x('kwd', [word]))
  const own = texts[0] ? ownId(texts[0]) : {}
  return [
    x('kwd-group', {...own, 'kwd-group-type': 'author', 'xml:lang': lang}, [...label.map((unit) => titleToJats(unit, writing)), ...words])
  ]
}

/** What the title matter prints besides, block by block: journal, numbers, title, authors, affiliations. */
export function titleMatterNotes({others}: TitleMatter, lang: Lang, writing: TextWriting): ReadonlyArray<Element> {
  return others.map((unit) => paragraphToJats(unit, writing, {'xml:lang': lang}))
}

/** One title has room for one label: a further one is a paragraph. */
function labelled(units: ReadonlyArray<Unit>): {readonly label: ReadonlyArray<Unit>; readonly texts: ReadonlyArray<Unit>} {
  const [first] = units
  return first?.kind === 'label' ? {label: [first], texts: units.slice(1)} : {label: [], texts: units}
}
