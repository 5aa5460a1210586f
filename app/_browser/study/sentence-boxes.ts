import * as hooks from '../hooks.ts'

/**
 * The boxes of the drawing say their sentences by styles alone, while they are pointed at or have the focus. A finger does neither before it
 * follows the link: its first touch of a box shows the sentence, the second follows. Esc takes a shown sentence away.
 */
export function sentenceBoxes(): void {
  let touched: Element | undefined
  let byTouch = false
  addEventListener('pointerdown', ({pointerType}) => void (byTouch = pointerType === 'touch'))
  addEventListener('click', (event) => {
    const box = boxAt(event.target)
    if (box && byTouch && box !== touched) {
      event.preventDefault()
      ;(box as SVGAElement).focus()
    }
    touched = box
  })
  addEventListener('keydown', ({key}) => {
    if (key !== 'Escape') return
    touched = undefined
    for (const box of document.querySelectorAll(`[${hooks.sentenceBox}]:is(:hover, :focus)`)) box.setAttribute(hooks.silent, '')
  })
  // It speaks again when it is asked anew.
  const speak = ({relatedTarget, target}: FocusEvent | PointerEvent): void => {
    const box = boxAt(target)
    if (box !== boxAt(relatedTarget)) box?.removeAttribute(hooks.silent)
  }
  addEventListener('pointerout', speak)
  addEventListener('focusout', speak)
}

function boxAt(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest(`[${hooks.sentenceBox}]`)) || undefined
}
