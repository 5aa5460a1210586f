import * as hooks from '../hooks.ts'

/** A mention of a page: one link, or the pieces of one whose words other mentions interrupt. */
export type PageMention = readonly [first: HTMLAnchorElement, ...pieces: ReadonlyArray<HTMLAnchorElement>]

/** The mentions of an entity in the text of the page, in its order. */
export function mentionsOf(entity: string): ReadonlyArray<PageMention> {
  const mentions = new Map<Element, [HTMLAnchorElement, ...Array<HTMLAnchorElement>]>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`main a[${hooks.entity}~="${CSS.escape(entity)}"]`)) {
    // The pieces of a mention stand in a mark of its type, and name what it names; others in that mark are mentions of their own.
    const mark = link.parentElement
    const isPiece = mark?.getAttribute(hooks.mention) === link.getAttribute(hooks.mention)
    const known = isPiece ? mentions.get(mark!) : undefined
    if (known) known.push(link)
    else mentions.set(isPiece ? mark! : link, [link])
  }
  return [...mentions.values()]
}
