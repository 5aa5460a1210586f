import * as hooks from '../hooks.ts'

/** Panels close by Esc, which gives the focus back to what opened them, and by whatever is done outside them. */
export function panels(): void {
  const closeBut = (target: EventTarget | null): void => {
    for (const panel of openPanels()) if (!(target instanceof Node && panel.contains(target))) panel.open = false
  }
  addEventListener('pointerdown', ({target}) => closeBut(target))
  addEventListener('focusin', ({target}) => closeBut(target))
  addEventListener('keydown', ({key}) => {
    if (key !== 'Escape') return
    for (const panel of openPanels()) {
      panel.open = false
      if (panel.contains(document.activeElement)) panel.querySelector('summary')?.focus()
    }
  })
}

function openPanels(): ReadonlyArray<HTMLDetailsElement> {
  return [...document.querySelectorAll<HTMLDetailsElement>(`details[${hooks.panel}][open]`)]
}
