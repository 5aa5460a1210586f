import type {Element} from 'xast'
import {x} from 'xastscript'
import {entryIdOf, type Edition} from '#lib/edition/index.ts'
import {pointer} from './tei-ids.ts'

/**
 * The order in which the blocks of all languages are printed, repeats included, and the entries of the list behind them: a virtual text that
 * joins them. In the texts each language stands by itself, and each block once.
 */
export function printedOrderToTei({printedOrder, references}: Pick<Edition, 'printedOrder' | 'references'>): ReadonlyArray<Element> {
  const ids = [...printedOrder, ...references.map(({number}) => entryIdOf(number))]
  return ids.length > 1 ? [x('join', {'xml:id': 'order.printed', result: 'text', target: pointer(ids)})] : []
}
