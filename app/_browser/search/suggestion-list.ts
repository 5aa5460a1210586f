import type {SuggestedName} from '#lib/search/suggest-names.ts'

/** The list below a box. */
export interface SuggestionList {
  /** Shows names, or closes the list where there are none. */
  readonly show: (names: ReadonlyArray<SuggestedName>) => void
}

/**
 * Makes a box and a list below it a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in the box, the arrow keys
 * walk the list and back into the box, Enter takes the name, Esc and leaving close the list. It lies over the page and moves nothing.
 */
export function suggestionList(field: HTMLInputElement, id: string, take: (name: string) => void): SuggestionList {
  const list = document.createElement('ul')
  let names: ReadonlyArray<SuggestedName> = []
  let active = -1
  const isOpen = (): boolean => !list.hidden
  const mark = (index: number): void => {
    active = index
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index))
    const option = list.children[index]
    if (option) field.setAttribute('aria-activedescendant', option.id)
    else field.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({block: 'nearest'})
  }
  const show = (next: ReadonlyArray<SuggestedName>): void => {
    names = next
    list.replaceChildren(...names.map((name, at) => optionOf(name, `${id}-${at}`)))
    list.hidden = names.length === 0
    field.setAttribute('aria-expanded', String(isOpen()))
    mark(-1)
  }
  const takeAt = (index: number): void => {
    const taken = names[index]
    show([])
    if (taken) take(taken.name)
  }
  list.id = id
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', field.labels?.[0]?.textContent.trim() || field.getAttribute('aria-label') || '')
  field.after(list)
  for (const [name, value] of attributes(id)) field.setAttribute(name, value)
  field.addEventListener('keydown', (event) => {
    if (!isOpen() || event.isComposing) return
    // The box is one of the places: -1.
    const places = names.length + 1
    if (event.key === 'ArrowDown') mark(((active + 2) % places) - 1)
    else if (event.key === 'ArrowUp') mark(((active + places) % places) - 1)
    else if (event.key === 'Enter' && active >= 0) takeAt(active)
    else if (event.key === 'Escape') show([])
    else return
    event.preventDefault()
  })
  field.addEventListener('blur', () => show([]))
  // Who points at the list stays in the box.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({target}) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null
    if (option) takeAt([...list.children].indexOf(option))
  })
  field.form?.addEventListener('submit', () => show([]))
  return {show}
}

function attributes(id: string): ReadonlyArray<readonly [string, string]> {
  return [
    ['role', 'combobox'],
    ['autocomplete', 'off'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', id],
    ['aria-expanded', 'false']
  ]
}

function optionOf({name, typed}: SuggestedName, id: string): HTMLElement {
  const option = document.createElement('li')
  option.id = id
  option.setAttribute('role', 'option')
  option.append(name)
  if (typed) option.append(' ', Object.assign(document.createElement('small'), {lang: typed.lang, textContent: typed.name}))
  return option
}
