import * as hooks from '../hooks.ts'
import {words} from './words.ts'

/** Milliseconds for which a button says that it is done. */
const shownFor = 2000

/** Lets a button say that it is done, then what it said before. Pressed again meanwhile, it says so no longer than it would. */
export function sayDone(button: HTMLElement): void {
  const done = words(button, hooks.sayDone)
  const label = button.textContent
  if (done === '' || label === done) return
  button.textContent = done
  setTimeout(() => (button.textContent = label), shownFor)
}
