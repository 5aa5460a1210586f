import * as hooks from '../hooks.ts'
import {sayDone} from './say-done.ts'

/** Makes the buttons that copy do so with the text beside them; the button says when it is done. */
export function copyButtons(): void {
  addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>(`button[${hooks.copy}]`) : null
    const text = button?.parentElement?.querySelector(`[${hooks.copied}]`)?.textContent?.trim()
    if (!button || !text) return
    void navigator.clipboard.writeText(text).then(() => sayDone(button))
  })
}
