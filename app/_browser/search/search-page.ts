import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import * as hooks from '../hooks.ts'
import type {Answer} from './answer.ts'

/** How an answer is said. */
const sayings = {
  asked: hooks.sayFound,
  keyboard: hooks.sayKeyboard,
  near: hooks.sayNear,
  some: hooks.saySome,
  perhaps: hooks.sayPerhaps,
  nothing: hooks.sayNone
} as const

/** What answers queries, at once or when it has fetched what it needs. */
export type Answering = (typed: string) => Answer | Promise<Answer>

/**
 * A page of a search: answers what its address asks, and what is typed while it is typed, `pause` milliseconds after the last letter. What
 * answers is loaded at the first query.
 */
export function searchPage(load: (panel: HTMLElement) => Promise<Answering>, pause = 0): void {
  const panel = document.querySelector<HTMLElement>(`[${hooks.searchPanel}]`)
  const field = panel?.querySelector<HTMLInputElement>('[name="q"]')
  if (!panel || !field) return
  const status = panel.querySelector(`[${hooks.searchStatus}]`)
  const results = panel.querySelector(`[${hooks.searchResults}]`)
  let loaded: Promise<Answering> | undefined
  let latest = ''
  const search = async (typed: string): Promise<void> => {
    latest = typed
    const address = new URL(location.href)
    address.searchParams.delete('q')
    if (typed !== '') address.searchParams.set('q', typed)
    history.replaceState(history.state, '', address)
    if (typed === '') {
      results?.replaceChildren()
      return say(status, '')
    }
    try {
      loaded ??= load(panel)
      const {date, how, show, values} = await (await loaded)(typed)
      // What was asked meanwhile is answered by itself.
      if (latest !== typed) return
      show()
      const dated = date === undefined ? '' : ` ${words(status, hooks.sayDate, {date})}`
      say(status, `${words(status, sayings[how], values)}${dated}`)
    } catch {
      loaded = undefined
      if (latest === typed) say(status, words(status, hooks.sayFailed))
    }
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const searchSoon = (): void => {
    clearTimeout(waiting)
    if (pause === 0) void search(field.value.trim())
    else waiting = setTimeout(() => void search(field.value.trim()), pause)
  }
  field.value = new URL(location.href).searchParams.get('q') ?? ''
  field.addEventListener('input', searchSoon)
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(waiting)
    void search(field.value.trim())
  })
  if (field.value.trim() !== '') void search(field.value.trim())
}
