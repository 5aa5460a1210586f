import type {ConcordanceJson, SentenceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import * as hooks from '../hooks.ts'
import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import {kwic, type ConcordanceQuery, type Hit} from './concordance-query.ts'
import {hitsTable} from './hits-table.ts'
import {labelIn, linkTo, namesIn, showHits} from './show-hits.ts'
import {tableText, type TableFormat} from './table-text.ts'
import {saveFile} from '../frame/save-file.ts'

/** The query in an address or a form; one without words asks for nothing. */
export function readQuery(values: URLSearchParams): ConcordanceQuery | undefined {
  const text = values.get('q')?.trim() ?? ''
  if (text === '') return undefined
  const list = (name: string): ReadonlyArray<string> | undefined => (values.get(name) ? [values.get(name) ?? ''] : undefined)
  const languages = list('lang')
  const parts = list('part')
  return {
    text,
    match: oneOf(['word', 'form', 'beginning'], values.get('match')),
    sort: oneOf(['text', 'left', 'right'], values.get('sort')),
    exactLetters: values.get('exact') === '1',
    ...(languages && {languages}),
    ...(parts && {parts})
  }
}

/** Searches the edition's sentences in the page; each index is fetched once, at the first search that asks for it. */
export function concordance(): void {
  const panel = document.querySelector<HTMLElement>(`[${hooks.concordance}]`)
  const form = panel?.querySelector('form')
  if (!panel || !form) return
  const count = panel.querySelector(`[${hooks.hitCount}]`)
  let shown: ReadonlyArray<Hit> = []
  const indexes = new Map<string, Promise<ConcordanceJson>>()
  const fetchIndex = (address: string): Promise<ConcordanceJson> => {
    const index =
      indexes.get(address) ??
      fetch(address).then((response) =>
        response.ok ? (response.json() as Promise<ConcordanceJson>) : Promise.reject(new Error(response.statusText))
      )
    indexes.set(address, index)
    return index
  }

  const search = (values: URLSearchParams): void => {
    const query = readQuery(values)
    const found = (hits: ReadonlyArray<Hit>): void => {
      shown = hits
      showHits(panel, hits)
      cite(panel, form, hits.length)
    }
    if (!query) return found([])
    const full = values.get('translations') === '1' ? panel.getAttribute(hooks.fullConcordance) : null
    const address = full ?? panel.getAttribute(hooks.concordance) ?? ''
    fetchIndex(address).then(
      (held) => found(kwic(held, query)),
      () => {
        indexes.delete(address)
        say(count, words(count, hooks.sayFailed))
      }
    )
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const values = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []))
    )
    // What other forms of the page have put into the address stays there.
    const address = new URL(location.href)
    for (const {name} of form.elements as Iterable<HTMLInputElement>) address.searchParams.delete(name)
    for (const [name, value] of values) address.searchParams.set(name, value)
    address.hash = hooks.concordanceId
    history.replaceState(history.state, '', address)
    search(values)
  })
  for (const button of panel.querySelectorAll<HTMLButtonElement>(`[${hooks.saveHits}]`)) {
    button.addEventListener('click', () => {
      const format: TableFormat = button.value === 'csv' ? 'csv' : 'tsv'
      const places = {
        label: (sentence: SentenceJson) => labelIn(panel, sentence),
        address: (sentence: SentenceJson) => linkTo(panel, sentence).href
      }
      const name = (new URLSearchParams(location.search).get('q') ?? '').replace(/[^\p{L}\p{N}]+/gu, '-')
      const type = format === 'csv' ? 'text/csv' : 'text/tab-separated-values'
      saveFile(
        `concordance-${name}.${format}`,
        tableText(format, hitsTable(shown, Object.keys(namesIn(panel, hooks.languageNames)), places)),
        type
      )
    })
  }
  const asked = new URLSearchParams(location.search)
  for (const [name, value] of asked) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  if (readQuery(asked)) search(asked)
}

function oneOf<T extends string>(allowed: readonly [T, ...ReadonlyArray<T>], value: string | null): T {
  return allowed.find((one) => one === value) ?? allowed[0]
}

/** How the query is cited: its words and what narrows it, how much it found, and its address, which asks it again. */
function cite(panel: HTMLElement, form: HTMLFormElement, count: number): void {
  const tools = panel.querySelector<HTMLElement>(`[${hooks.hitTools}]`)
  const citation = panel.querySelector(`[${hooks.queryCitation}]`)
  if (tools) tools.hidden = count === 0
  if (!citation) return
  const asked = new FormData(form)
  const labelOf = (field: HTMLInputElement | HTMLSelectElement): string =>
    (field.labels?.[0]?.querySelector('span') ?? field.labels?.[0])?.textContent?.trim() ?? ''
  const choices = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, [type="checkbox"]')]
    .filter(({name}) => name !== 'sort' && asked.get(name))
    .map((field) => (field instanceof HTMLSelectElement ? `${labelOf(field)}: ${field.selectedOptions[0]?.text ?? ''}` : labelOf(field)))
  citation.textContent = words(citation, hooks.sayQuery, {
    query: String(asked.get('q')).trim(),
    choices: choices.join('; '),
    count,
    address: readableAddress(location)
  })
}

/** An address with its query in letters, not escapes: what would part it differently stays escaped, and a space is a plus. */
export function readableAddress({hash, origin, pathname, search}: Pick<Location, 'hash' | 'origin' | 'pathname' | 'search'>): string {
  const query = decodeURI(String(new URLSearchParams(search)))
  return `${origin}${pathname}${query && `?${query}`}${hash}`
}
