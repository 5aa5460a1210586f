import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import * as hooks from '../hooks.ts'

/** The page of the search: answers what its address asks, and what is typed while it is typed. What answers is loaded at the first query. */
export function searchPage(): void {
  const panel = document.querySelector<HTMLElement>(`[${hooks.searchPanel}]`)
  const field = panel?.querySelector<HTMLInputElement>('[name="q"]')
  if (!panel || !field) return
  const status = panel.querySelector(`[${hooks.searchStatus}]`)
  const results = panel.querySelector(`[${hooks.searchResults}]`)
  let loaded: Promise<Awaited<ReturnType<typeof import('./answers.ts').answersFor>>> | undefined
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
      loaded ??= import('./answers.ts').then(({answersFor}) => answersFor(panel))
      const {count, how, show} = (await loaded)(typed)
      // What was asked meanwhile is answered by itself.
      if (latest !== typed) return
      show()
      const hook = {asked: hooks.sayFound, near: hooks.sayNear, nothing: hooks.sayNone} as const
      say(status, words(status, hook[how], {query: typed, count}))
    } catch {
      loaded = undefined
      say(status, words(status, hooks.sayFailed))
    }
  }
  field.value = new URL(location.href).searchParams.get('q') ?? ''
  field.addEventListener('input', () => void search(field.value.trim()))
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void search(field.value.trim())
  })
  if (field.value.trim() !== '') void search(field.value.trim())
}
