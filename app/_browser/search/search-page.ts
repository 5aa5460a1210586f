import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import * as hooks from '../hooks.ts'
import type {Answer} from './answers.ts'

/** How an answer is said. */
const sayings = {
  asked: hooks.sayFound,
  keyboard: hooks.sayKeyboard,
  near: hooks.sayNear,
  some: hooks.saySome,
  nothing: hooks.sayNone
} as const

/** The page of the search: answers what its address asks, and what is typed while it is typed. What answers is loaded at the first query. */
export function searchPage(): void {
  const panel = document.querySelector<HTMLElement>(`[${hooks.searchPanel}]`)
  const field = panel?.querySelector<HTMLInputElement>('[name="q"]')
  if (!panel || !field) return
  const status = panel.querySelector(`[${hooks.searchStatus}]`)
  const results = panel.querySelector(`[${hooks.searchResults}]`)
  let loaded: Promise<(typed: string) => Answer> | undefined
  let latest = ''
  const search = (typed: string): void => {
    latest = typed
    const address = new URL(location.href)
    address.searchParams.delete('q')
    if (typed !== '') address.searchParams.set('q', typed)
    history.replaceState(history.state, '', address)
    if (typed === '') {
      results?.replaceChildren()
      return say(status, '')
    }
    loaded ??= import('./answers.ts').then(({answersFor}) => answersFor(panel))
    void loaded.then(
      (answer) => {
        // What was asked meanwhile is answered by itself.
        if (latest !== typed) return
        const {date, how, show, values} = answer(typed)
        show()
        const dated = date === undefined ? '' : ` ${words(status, hooks.sayDate, {date})}`
        say(status, `${words(status, sayings[how], values)}${dated}`)
      },
      () => {
        loaded = undefined
        say(status, words(status, hooks.sayFailed))
      }
    )
  }
  field.value = new URL(location.href).searchParams.get('q') ?? ''
  field.addEventListener('input', () => search(field.value.trim()))
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    search(field.value.trim())
  })
  if (field.value.trim() !== '') search(field.value.trim())
}
