import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {isoDate} from '#lib/dates/iso-date.ts'
import type {Inline, Mention} from '#lib/edition/index.ts'
import type {HtmlContext} from './html-context.ts'

/**
 * A mention as links into the register.
 *
 * Mentions nest, links must not: the words of the outer mention that no inner one takes are its links, and the first of them is the
 * one that Tab stops at. An outer mention without words of its own takes them all, and the inner ones stay marks.
 */
export function mentionToHast(
  mention: Mention,
  children: ReadonlyArray<Inline>,
  context: HtmlContext,
  write: (nodes: ReadonlyArray<Inline>, linked: boolean) => Array<ElementContent>,
  linked: boolean
): Element {
  if (mention.type === 'date') {
    // HTML's `time` holds days, months and years; EDTF has more: intervals, seasons, doubt.
    const dateTime = isoDate(mention.when)
    const properties = {dataMention: 'date', ...(dateTime === undefined ? {dataWhen: mention.when.edtf} : {dateTime})}
    return h(dateTime === undefined ? 'span' : 'time', properties, write(children, linked))
  }
  const again = context.isFirst?.(mention) === false
  const mark = {dataMention: mention.type, ...(again && {dataAgain: ''})}
  if (linked) return h('span', mark, write(children, true))

  const href = context.entityHref(mention.refs[0]!)
  const link = {...mark, dataEntity: mention.refs.join(' '), href}
  const own = children.map(isOwnWords)
  if (own.every(Boolean)) return h('a', link, write(children, true))
  if (!own.includes(true)) return h('a', link, write(children, true))
  const pieces = children.flatMap((child, index): Array<ElementContent> => {
    if (!own[index]) return write([child], false)
    return [h('a', {...link, ...(own.indexOf(true) < index && {tabIndex: -1})}, write([child], true))]
  })
  return h('span', {...mark, dataOuter: ''}, pieces)
}

/** Words that no inner mention takes. A phrase holds either an inner mention or such words. */
function isOwnWords(node: Inline): boolean {
  if (node.type === 'phrase') return node.children.every(({type}) => type !== 'mention') && node.children.some(isOwnWords)
  return node.type === 'emendation' || (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value))
}
