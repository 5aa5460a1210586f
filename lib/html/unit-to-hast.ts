import type {ElementContent} from 'hast'
import {unitToInline, type Unit} from '#lib/edition/index.ts'
import type {HtmlContext} from './html-context.ts'
import {inlineToHast} from './inline-to-hast.ts'

/** The whole text of a unit as HTML, for a block that carries the unit's id. No character is lost: without the corrected forms it is the unit's `printed`. */
export function unitToHast(unit: Unit, context: HtmlContext): Array<ElementContent> {
  return inlineToHast(unitToInline(unit, context.edition.quotations), unit, context, unit.id)
}
