import * as hooks from '../hooks.ts'
import {words} from '../frame/words.ts'

/** The button of a card that lights all mentions of its entity; what lights them is loaded when it is pressed first; where that fails, it says so. */
export function lightButtons(): void {
  addEventListener('click', ({target}) => {
    const button = target instanceof Element && target.closest<HTMLElement>(`[${hooks.light}]`)
    if (!button) return
    import('./light-mentions.ts').then(
      ({lightMentions}) => lightMentions(button),
      () => sayFailed(button)
    )
  })
}

function sayFailed(button: HTMLElement): void {
  if (button.nextElementSibling) return
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  button.after(status)
  // A line that is there before its words is announced.
  setTimeout(() => (status.textContent = words(button, hooks.sayFailed)), 50)
}
