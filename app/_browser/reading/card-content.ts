import * as hooks from '../hooks.ts'

const fetched = new Map<string, Promise<Document | undefined>>()

/** The note that belongs to a printed marker: `cite-3-1` has `note-3-1`. */
export function noteOf(marker: Element): HTMLElement | null {
  return document.getElementById(hooks.noteIdOf(marker.id))
}

/** The addresses of the entries that a mention names: its own, and one beside it for each further entity. */
export function entryAddresses(href: string, entities: string): ReadonlyArray<string> {
  return entities
    .split(' ')
    .filter(Boolean)
    .map((entity) => new URL(`../${entity}/`, href).href)
}

export interface CardContent {
  /** What assistive technology calls the card. */
  readonly label: string
  readonly nodes: ReadonlyArray<Node>
}

/** What a marker's card shows: its note, or the cards of the entities it names, taken from the register. */
export async function cardContent(marker: HTMLAnchorElement): Promise<CardContent> {
  if (marker.hasAttribute(hooks.cite)) {
    const note = noteOf(marker)
    return {label: labelOf(note), nodes: note ? [...copyOf(note).childNodes, evidenceOf(note)] : []}
  }
  if (marker.hasAttribute(hooks.emendation)) {
    const label = marker.title
    return {label, nodes: [Object.assign(document.createElement('p'), {textContent: label})]}
  }
  if (marker.hasAttribute(hooks.sign)) {
    const page = await pageAt(marker.href.replace(/#.*/, ''))
    const sentence = CSS.escape(marker.closest('[id]')?.id ?? '')
    const list = document.createElement('ol')
    list.className = 'findings'
    list.append(...[...(page?.querySelectorAll(`[${hooks.about}~="${sentence}"]`) ?? [])].map(copyOf))
    // What the page folds away is what is asked for here.
    for (const entry of list.children) entry.querySelector(':scope > details:only-child')?.setAttribute('open', '')
    return {label: marker.ariaLabel ?? '', nodes: list.childElementCount > 0 ? [list] : []}
  }
  const found = await Promise.all(entryAddresses(marker.href, marker.getAttribute(hooks.entity) ?? '').map(entryCard))
  const cards = found.filter((node) => node !== undefined)
  return {label: cards.map(labelOf).join(', '), nodes: cards.map(copyOf)}
}

/** What other pages say of the claim of a note, which its last link leads to; it comes when it is there, and the note does not wait. */
function evidenceOf(note: HTMLElement): Node {
  const evidence = document.createElement('div')
  const link = note.querySelector<HTMLAnchorElement>(':scope > a:last-child')
  if (link)
    void pageAt(link.href).then((page) => evidence.append(...[...(page?.querySelectorAll(`[${hooks.claimEvidence}]`) ?? [])].map(copyOf)))
  return evidence
}

function labelOf(element: Element | null): string {
  return element?.getAttribute('aria-label') ?? ''
}

async function entryCard(address: string): Promise<Element | undefined> {
  return (await pageAt(address))?.querySelector(`[${hooks.card}]`) ?? undefined
}

/** A page of the site, fetched once. */
function pageAt(address: string): Promise<Document | undefined> {
  const known = fetched.get(address) ?? fetchPage(address)
  fetched.set(address, known)
  return known
}

async function fetchPage(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address)
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    fetched.delete(address)
    return undefined
  }
}

/** A copy without ids, which stay unique in the page, and without what hid or named the original. */
function copyOf(element: Element): Element {
  const copy = document.importNode(element, true)
  for (const node of [copy, ...copy.querySelectorAll('[id]')]) node.removeAttribute('id')
  for (const name of ['role', 'hidden', 'aria-label']) copy.removeAttribute(name)
  return copy
}
