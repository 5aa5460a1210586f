import * as hooks from '../hooks.ts'

/** A mention of a page: one link, or the pieces of one whose words other mentions interrupt. */
export type PageMention = readonly [first: HTMLAnchorElement, ...pieces: ReadonlyArray<HTMLAnchorElement>]

/** The mentions of an entity in the text of the page, in its order. */
export function mentionsOf(entity: string): ReadonlyArray<PageMention> {
  const mentions = new Map<Element, [HTMLAnchorElement, ...Array<HTMLAnchorElement>]>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`main a[${hooks.entity}~="${CSS.escape(entity)}"]`)) {
    // Pieces have one parent and name the same; a mention by itself is its own.
    const of = (other: Element): boolean => other.getAttribute(hooks.entity) === link.getAttribute(hooks.entity)
    const first = [...(link.parentElement?.children ?? [])].find((sibling) => sibling.matches('a') && of(sibling))
    const whole = first && link.parentElement?.matches(`[${hooks.mention}]`) ? first : link
    const known = mentions.get(whole)
    if (known) known.push(link)
    else mentions.set(whole, [link])
  }
  return [...mentions.values()]
}
