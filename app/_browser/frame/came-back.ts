import * as hooks from '../hooks.ts'

/** In the reference list, marks the one backlink that leads to the marker the reader came from. */
export function cameBack(): void {
  addEventListener('click', ({target}) => {
    const marker = target instanceof Element ? target.closest(`a[${hooks.cite}]`) : null
    if (marker?.id) keep(marker.id)
  })
  const mark = (): void => {
    for (const link of document.querySelectorAll(`[${hooks.cameBack}]`)) link.removeAttribute(hooks.cameBack)
    const from = kept()
    const entry = document.getElementById(location.hash.slice(1))
    if (!from || !entry) return
    entry.querySelector(`a[href$="#${CSS.escape(from)}"]`)?.setAttribute(hooks.cameBack, '')
  }
  addEventListener('hashchange', mark)
  mark()
}

/** Storage can be forbidden: then the marker is forgotten with the page. */
let marker: string | null = null

function keep(id: string): void {
  marker = id
  try {
    sessionStorage.setItem(hooks.cameFromKey, id)
  } catch {
    // It is known to this page.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(hooks.cameFromKey) ?? marker
  } catch {
    return marker
  }
}
