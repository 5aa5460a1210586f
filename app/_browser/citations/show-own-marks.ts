import * as hooks from '../hooks.ts'

/** On the page of the checker’s own marks, shows each source that something was entered on, and its claim; never hides what is being edited. */
export function showOwnMarks(): void {
  const list = document.querySelector<HTMLElement>(`[${hooks.ownMarks}]`)
  if (!list) return
  for (const claim of list.querySelectorAll<HTMLElement>(`[${hooks.claim}]`)) {
    const sources = [...claim.querySelectorAll<HTMLElement>(`[${hooks.item}]`)]
    for (const source of sources) source.hidden = !isEntered(source) && !source.contains(document.activeElement)
    claim.hidden = sources.every(({hidden}) => hidden)
  }
  list.hidden = false
}

/** Whether a form of a source holds something of the checker’s or lists something of others’. */
function isEntered(source: Element): boolean {
  const state = source.querySelector(`form [${hooks.state}]`)?.getAttribute(hooks.state) ?? ''
  return state !== '' || source.querySelector(`form [${hooks.others}] > *`) !== null
}
