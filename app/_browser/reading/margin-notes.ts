import * as hooks from '../hooks.ts'
import {noteOf} from './card-content.ts'

/** Pixels between a note and the one before it. */
const gap = 16

/**
 * Puts each note of the margin at the line of its marker, or right below the note before it, whenever the text is laid out anew.
 * A note whose marker has no place yet (`lay-out-rest.ts`) waits. `tests/browser/margin.test.ts` proves it in each engine.
 */
export function marginNotes(): void {
  const body = document.querySelector(`[${hooks.note}]`)?.closest<HTMLElement>('article')
  if (!body) return
  new ResizeObserver(() => place(body)).observe(body)
  for (const event of ['pointerover', 'focusin']) addEventListener(event, ({target}) => lightMarker(target))
  new MutationObserver(() => place(body)).observe(body, {subtree: true, attributeFilter: [hooks.later]})
}

function place(body: HTMLElement): void {
  const pairs = [...body.querySelectorAll<HTMLElement>(`[${hooks.cite}]`)].flatMap((marker) => {
    const note = noteOf(marker)
    if (!note || marker.closest(`[${hooks.later}]`)) return []
    note.setAttribute(hooks.placed, '')
    return [{marker, note}]
  })
  const above = body.getBoundingClientRect().top
  const measured = pairs.map(({marker, note}) => ({note, height: note.offsetHeight, line: marker.getBoundingClientRect().top - above}))
  let free = 0
  for (const {height, line, note} of measured) {
    const top = Math.max(line, free)
    note.style.insetBlockStart = `${top}px`
    free = top + height + gap
  }
}

/** A note that is pointed at, or in which the focus is, marks its marker. What a marker marks is put out by `cards.ts`, which hears of it first. */
function lightMarker(target: EventTarget | null): void {
  const note = target instanceof Element ? target.closest(`[${hooks.note}]`) : null
  document.getElementById(hooks.citeIdOf(note?.id ?? ''))?.setAttribute(hooks.lit, '')
}
