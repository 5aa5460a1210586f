import * as hooks from '../hooks.ts'

/**
 * The button of a card that lights all mentions of its entity; what lights them is loaded when it is pressed first. Where that fails the button
 * says so, which is announced, since it stands in a status.
 */
export function lightButtons(): void {
  addEventListener('click', ({target}) => {
    const button = target instanceof Element && target.closest<HTMLElement>(`[${hooks.light}]`)
    if (button)
      void import('./light-mentions.ts').then(
        ({lightMentions}) => lightMentions(button),
        () => (button.textContent = button.getAttribute(hooks.sayFailed))
      )
  })
}
