import * as hooks from '../hooks.ts'
import {boxAt, cardPlace} from './card-place.ts'
import type {CardContent} from './card-content.ts'

export interface FloatingCard {
  readonly element: HTMLElement
  /** Opens the card right after its marker, where Tab leads into it next; `y` is the pointer's, if there is one. */
  readonly show: (marker: HTMLElement, content: CardContent, y: number | undefined) => void
  readonly hide: () => void
}

/** Characters of a card that are announced; whoever wants the rest enters the card. */
const summaryLength = 240

/** The one card of a page, `#card`, and the status line by which it is announced. */
export function createFloatingCard(): FloatingCard {
  const element = Object.assign(document.createElement('div'), {id: hooks.cardId, popover: 'manual'})
  element.setAttribute('role', 'note')
  const status = Object.assign(document.createElement('div'), {id: hooks.cardStatusId, role: 'status'})
  status.style.cssText = 'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'
  document.body.append(status)
  let open: HTMLElement | undefined

  const hide = (): void => {
    if (!open) return
    element.hidePopover()
    element.remove()
    open.removeAttribute('aria-details')
    open.removeAttribute('aria-expanded')
    status.textContent = ''
    open = undefined
  }

  const show = (marker: HTMLElement, {label, nodes}: CardContent, y: number | undefined): void => {
    hide()
    element.replaceChildren(...nodes)
    element.setAttribute('aria-label', label)
    element.style.cssText = 'position:absolute;inset:auto;margin:0'
    marker.after(element)
    element.showPopover()
    const box = boxAt([...marker.getClientRects()], y)
    if (box) {
      const {left, top, room} = cardPlace(
        box,
        {width: element.offsetWidth, height: element.offsetHeight},
        {width: innerWidth, height: innerHeight}
      )
      element.style.left = `${left + scrollX}px`
      element.style.top = `${top + scrollY}px`
      element.style.maxBlockSize = `${room}px`
    }
    marker.setAttribute('aria-details', element.id)
    marker.setAttribute('aria-expanded', 'true')
    status.textContent = `${label}: ${element.innerText.replace(/\s+/g, ' ').trim().slice(0, summaryLength)}`
    open = marker
  }

  return {element, show, hide}
}
