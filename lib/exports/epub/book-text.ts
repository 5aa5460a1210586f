import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {firstMentions} from '#lib/entities/first-mentions.ts'
import {localeOf, type Edition, type Lang, type Unit} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {unitToHast} from '#lib/html/unit-to-hast.ts'
import {citationAnchor, emendationAnchor, noteAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {bookFiles, nameAnchor, pageAnchor, pageLabel} from './book-places.ts'
import {remarks} from './book-words.ts'

const printed = {ky: 'Басылганы:', ru: 'Напечатано:', en: 'Printed:'} as const

/** Where the links of a text lead within the book, and what is said at them, in the language of the text or without words of ours. */
export function bookContext(edition: Edition, units: ReadonlyArray<Unit>, lang: Lang, anchored: boolean): HtmlContext {
  const first = firstMentions(units)
  const locale = localeOf(lang)
  return {
    edition,
    anchored,
    entityHref: (entity) => `${bookFiles.names}#${nameAnchor(entity)}`,
    referenceHref: (number) => `${bookFiles.references}#${referenceAnchor(number)}`,
    labels: {
      printed: (text) => (locale === lang ? `${printed[locale]} ${text === '' ? remarks.nothing[locale] : text}` : `[${text}]`),
      pageBreak: (turn) => pageLabel(turn) ?? ''
    },
    emendationHref: (unit, emendation) => `${bookFiles.misprints}#${emendationAnchor(unit, emendation)}`,
    isFirst: (mention) => first.has(mention)
  }
}

/** The text of a block as the book has it: HTML as everywhere, whose markers call their notes and whose page breaks can be listed. */
export function bookText(unit: Unit, context: HtmlContext): Array<ElementContent> {
  return inBook(unitToHast(unit, context), unit, context)
}

/**
 * HTML of a text with the semantics of EPUB. Names lead to the register where the text first has them, so that a page of prose is no page of
 * links; a page of the print begins once, where its text can be pointed at, and a break without a number says nothing in a book.
 */
export function inBook(nodes: Array<ElementContent>, unit: Unit, {anchored}: HtmlContext): Array<ElementContent> {
  const root: Root = {type: 'root', children: nodes}
  visit(root, 'element', (node, index, parent) => {
    const {properties} = node
    if (properties['role'] === 'doc-pagebreak') {
      if ((properties['title'] === '' || !anchored) && parent && index !== undefined) {
        parent.children.splice(index, 1)
        return index
      }
      node.properties = pageBreakProperties(node)
    } else if (properties['dataAgain'] !== undefined) {
      node.tagName = 'span'
      delete properties['href']
      delete properties['tabIndex']
    } else if (node.tagName === 'a' && properties['dataCite'] !== undefined) {
      const citation = unit.citations.find((candidate) => citationAnchor(candidate) === properties['id'])
      if (citation) Object.assign(properties, {'epub:type': 'noteref', role: 'doc-noteref', href: `#${noteAnchor(citation)}`})
    }
    return undefined
  })
  return nodes
}

function pageBreakProperties({properties}: Element): Element['properties'] {
  const label = String(properties['title'])
  return {'epub:type': 'pagebreak', role: 'doc-pagebreak', id: pageAnchor(label), title: label}
}
