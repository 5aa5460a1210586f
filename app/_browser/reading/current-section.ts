import * as hooks from '../hooks.ts'

/** Marks in the contents the section that is being read, and says it in the bar; the link there opens the contents. */
export function currentSection(): void {
  const here = document.querySelector<HTMLElement>(`[${hooks.here}]`)
  const bar = here?.closest<HTMLElement>('header > *')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')]
  const places = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
  if (!here || !bar || places.length < links.length) return
  let current: HTMLAnchorElement | undefined
  const look = (): void => {
    const below = bar.getBoundingClientRect().bottom + innerHeight / 4
    const last = places.findLastIndex((place) => place.getBoundingClientRect().top <= below)
    if (links[last] === current) return
    current?.removeAttribute('aria-current')
    current = links[last]
    current?.setAttribute('aria-current', 'true')
    // The heading alone: what glosses it in the reader’s language has no room in the bar.
    here.replaceChildren(...(current?.firstChild ? [current.firstChild.cloneNode(true)] : []))
  }
  let isAsked = false
  addEventListener('scroll', () => {
    if (!isAsked) requestAnimationFrame(() => ((isAsked = false), look()))
    isAsked = true
  })
  here.parentElement?.addEventListener('click', () => document.querySelector('.contents details')?.setAttribute('open', ''))
  look()
}
