import * as hooks from '../hooks.ts'
import {rootSetting} from './root-setting.ts'

/** Puts the printed form of what is corrected or regularised into the text where the reader's setting asks for it, and takes it out again. */
export function textForm(): void {
  show()
  new MutationObserver(show).observe(document.documentElement, {attributeFilter: ['data-text']})
}

function show(): void {
  const isPrinted = rootSetting('text') === 'printed'
  for (const element of document.querySelectorAll<HTMLElement>(`[${hooks.printed}]`)) {
    const corrected = element.getAttribute(hooks.corrected)
    if (isPrinted === (corrected !== null)) continue
    const lang = element.getAttribute(hooks.printedLang)
    if (isPrinted) {
      element.setAttribute(hooks.corrected, element.textContent)
      element.textContent = element.getAttribute(hooks.printed)
      if (lang !== null) element.lang = lang
    } else {
      element.textContent = corrected
      element.removeAttribute(hooks.corrected)
      if (lang !== null) element.removeAttribute('lang')
    }
  }
}
