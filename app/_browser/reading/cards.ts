import * as hooks from '../hooks.ts'
import {isNear} from './is-near.ts'
import {rootSetting} from '../frame/root-setting.ts'
import {cardContent, noteOf} from './card-content.ts'
import {createTimer, grace, openDelay} from './card-timing.ts'
import {createFloatingCard} from './floating-card.ts'

interface Wish {
  readonly marker: HTMLAnchorElement
  readonly y: number | undefined
}

/**
 * Cards for notes and entities: by hover and focus after a delay, by tap; a mouse click on a note's marker pins its card.
 *
 * The link itself always works. Where a note stands in the margin, pointing at its marker marks it there instead.
 */
export function cards(): void {
  if (!('popover' in HTMLElement.prototype)) return
  const card = createFloatingCard()
  let current: HTMLAnchorElement | undefined
  let pinned = false
  let byTouch = false

  const close = (): void => {
    card.hide()
    current = undefined
    pinned = false
  }
  const timer = createTimer<Wish>(({marker, y}) => {
    if (marker === current) return
    close()
    current = marker
    void cardContent(marker).then((content) => {
      if (current !== marker) return
      if (content.nodes.length > 0) card.show(marker, content, y)
      else close()
    })
  }, close)
  const inside = (node: EventTarget | null): boolean => node instanceof Node && card.element.contains(node)
  const ask = (marker: HTMLAnchorElement, y?: number): void => {
    if (marker === current) timer.hold()
    else if (hasCard(marker)) timer.open({marker, y}, openDelay[isNote(marker) ? 'note' : 'entity'])
  }
  const leave = (): void => {
    const held = pinned || inside(document.activeElement) || (current?.matches(':focus-visible') ?? false)
    if (held) timer.hold()
    else timer.close(grace)
  }

  addEventListener('pointerover', ({target, pointerType, clientY}) => {
    if (pointerType === 'touch') return
    if (inside(target)) return timer.hold()
    const marker = markerAt(target)
    light(marker)
    if (marker) ask(marker, clientY)
  })
  addEventListener('pointerout', ({target, pointerType}) => {
    if (pointerType !== 'touch' && (inside(target) || markerAt(target))) leave()
  })
  addEventListener('pointerdown', ({pointerType}) => void (byTouch = pointerType === 'touch'))
  addEventListener('focusin', ({target}) => {
    const marker = markerAt(target)
    light(marker)
    if (marker?.matches(':focus-visible') && !inside(marker)) ask(marker)
  })
  addEventListener('focusout', ({relatedTarget}) => {
    if (!inside(relatedTarget) && relatedTarget !== current && !pinned) timer.close(grace)
  })
  addEventListener('keydown', ({key}) => {
    if (key !== 'Escape') return
    if (inside(document.activeElement)) current?.focus()
    timer.close(0)
  })
  for (const type of ['resize', hooks.closeCardEvent]) addEventListener(type, () => timer.close(0))
  addEventListener('click', (event) => {
    const marker = inside(event.target) ? undefined : markerAt(event.target)
    if (!marker) return void (inside(event.target) || timer.close(0))
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    const upgrades = isByPointer(event) && plain && hasCard(marker) && (byTouch || !marker.hasAttribute(hooks.entity))
    if (!upgrades || (marker === current && (byTouch || pinned))) return timer.close(0)
    event.preventDefault()
    timer.open({marker, y: event.clientY}, 0)
    pinned = true
  })
}

/** Firefox counts a press of Enter as one click; only the kind of pointer, none, tells. Older engines have no kind, and count right. */
function isByPointer(event: MouseEvent): boolean {
  return event instanceof PointerEvent ? event.pointerType !== '' : event.detail > 0
}

function markerAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (
    (target instanceof Element &&
      target.closest<HTMLAnchorElement>(`a:is([${hooks.cite}], [${hooks.entity}], [${hooks.sign}], [${hooks.emendation}])`)) ||
    undefined
  )
}

function isNote(marker: HTMLElement): boolean {
  return marker.hasAttribute(hooks.cite)
}

/** No card for what the reader has switched off, nor for a note that is to be seen beside its marker. */
function hasCard(marker: HTMLElement): boolean {
  if (marker.hasAttribute(hooks.entity))
    return !rootSetting('hide')
      .split(' ')
      .includes(marker.getAttribute(hooks.mention) ?? '')
  if (!isNote(marker)) return true
  const note = noteOf(marker)
  return rootSetting('notes') !== 'off' && note !== null && !isNear(note, marker)
}

/** Marks the margin note of a marker, and no other. */
function light(marker: HTMLElement | undefined): void {
  for (const note of document.querySelectorAll(`[${hooks.lit}]`)) note.removeAttribute(hooks.lit)
  if (marker && isNote(marker)) noteOf(marker)?.setAttribute(hooks.lit, '')
}
