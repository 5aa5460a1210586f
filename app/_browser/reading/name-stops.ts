import * as hooks from '../hooks.ts'
import {rootSetting} from '../frame/root-setting.ts'

/** Takes names that are not marked, as the reader's settings have it, out of the order of Tab, and puts them back. */
export function nameStops(): void {
  const names = [...document.querySelectorAll<HTMLAnchorElement>(`main a[${hooks.mention}][${hooks.entity}]`)]
  // Of a name in pieces, one is a stop.
  const stops = names.filter(({tabIndex}) => tabIndex >= 0)
  const show = (): void => {
    const hidden = rootSetting('hide').split(' ')
    const all = rootSetting('names') === 'all'
    for (const name of stops) {
      const isMarked = !hidden.includes(name.getAttribute(hooks.mention) ?? '') && (all || !name.hasAttribute(hooks.again))
      if (isMarked) name.removeAttribute('tabindex')
      else name.tabIndex = -1
    }
  }
  show()
  new MutationObserver(show).observe(document.documentElement, {attributeFilter: ['data-hide', 'data-names']})
}
