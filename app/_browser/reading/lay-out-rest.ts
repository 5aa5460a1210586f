import * as hooks from '../hooks.ts'

/** Passages in one slice: few enough for a slow phone to lay out within 50 ms. */
const slice = 3

/**
 * Lays out what the first paint left for later (`[data-later]`), from the top down, in slices between which the page answers.
 * After that it is a page like any other: nothing is estimated, and every tool finds all its text. A page that is come back to is
 * laid out at once, so that the place where it was left is the same.
 */
export function layOutRest(): void {
  const rest = [...document.querySelectorAll(`[${hooks.later}]`)]
  const [navigation] = performance.getEntriesByType('navigation') as Array<PerformanceNavigationTiming>
  const layOut = (count: number): void => {
    for (const passage of rest.splice(0, count)) passage.removeAttribute(hooks.later)
  }
  if (navigation?.type !== 'navigate') return layOut(rest.length)
  const next = (): void => {
    layOut(slice)
    if (rest.length > 0) whenIdle(next)
  }
  const start = (): void => whenIdle(next)
  if (document.readyState === 'complete') start()
  else addEventListener('load', start)
}

/** Safari has no idle callbacks. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, {timeout: 500})
  else setTimeout(callback, 50)
}
