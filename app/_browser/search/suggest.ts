import type {Searched} from '#lib/search/search-document.ts'
import {nameSuggester} from '#lib/search/suggest-names.ts'
import * as hooks from '../hooks.ts'
import {suggestionList} from './suggestion-list.ts'
import {textAt} from './text-at.ts'

/** Names that are suggested at once. */
const most = 6

/** Suggests names while somebody types in the box of an edition. Rejects where they cannot be loaded: the box is as it was. */
export async function suggest(field: HTMLInputElement): Promise<void> {
  const form = field.form!
  // `…/ru/an-edition/search/` has its files in `…/editions/an-edition/`.
  const address = form.action.replace(/[^/]+\/([^/]+)\/search\/$/u, 'editions/$1/search-documents.json')
  const {documents} = JSON.parse(await textAt(address)) as Searched
  const suggested = nameSuggester(documents, document.documentElement.lang as 'ky' | 'ru' | 'en', most)
  const list = suggestionList(field, hooks.suggestionsId, (name) => {
    field.value = name
    form.requestSubmit()
  })
  const show = (): void => list.show(suggested(field.value))
  field.addEventListener('input', show)
  if (document.activeElement === field) show()
}
