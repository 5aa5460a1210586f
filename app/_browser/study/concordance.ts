import type {ConcordanceJson, SentenceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import * as hooks from '../hooks.ts'
import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import {kwic, phraseRuns, type ConcordanceQuery, type Hit} from './concordance-query.ts'
import {hitsTable} from './hits-table.ts'
import {tableText, type TableFormat} from './table-text.ts'
import {saveFile} from '../frame/save-file.ts'

/** Characters of context on each side of a hit. */
const reach = 60

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
      show(panel, hits)
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

function show(panel: HTMLElement, hits: ReadonlyArray<Hit>): void {
  const count = panel.querySelector(`[${hooks.hitCount}]`)
  const list = panel.querySelector(`[${hooks.hits}]`)
  say(count, hits.length === 0 ? words(count, hooks.sayNone) : `${words(count, hooks.sayFound)} ${hits.length}`)
  list?.replaceChildren(...hits.map((hit) => hitItem(panel, list, hit)))
}

/** How the query is cited: its words and choices, what it found, and its address, which asks it again. */
function cite(panel: HTMLElement, form: HTMLFormElement, count: number): void {
  const tools = panel.querySelector<HTMLElement>(`[${hooks.hitTools}]`)
  if (tools) tools.hidden = count === 0
  const citation = panel.querySelector(`[${hooks.queryCitation}]`)
  const choices = [
    ...[...form.querySelectorAll('select')].map(
      ({selectedOptions}) =>
        `${selectedOptions[0]?.closest('label')?.querySelector('span')?.textContent ?? ''}: ${selectedOptions[0]?.textContent ?? ''}`
    ),
    ...[...form.querySelectorAll<HTMLInputElement>('[type="checkbox"]:checked')].map(({labels}) => labels?.[0]?.textContent?.trim() ?? '')
  ]
  const query = new FormData(form).get('q')
  if (citation && typeof query === 'string')
    citation.textContent = words(citation, hooks.sayQuery, {
      query: query.trim(),
      choices: choices.join('; '),
      count,
      address: location.href
    })
}

function hitItem(panel: HTMLElement, list: Element, {counterparts, hit, left, misprinted, phrases, right, sentence}: Hit): HTMLElement {
  const line = element('p', {className: 'kwic', lang: sentence.lang, dir: 'auto'})
  const ours = (textContent: string): HTMLElement => element('small', {lang: document.documentElement.lang, textContent})
  // Whose words they are stands behind them, in the language of the page.
  const whose = (said: SentenceJson | undefined): ReadonlyArray<Node | string> =>
    said?.source === 'translation' ? [' ', ours(words(list, hooks.sayTranslation))] : []
  line.append(
    element('span', {className: 'left', textContent: left.length > reach ? `…${left.slice(-reach).replace(/^\S*/u, '')}` : left}),
    element('mark', {textContent: hit}),
    element('span', {className: 'right', textContent: right.length > reach ? `${right.slice(0, reach).replace(/\S*$/u, '')}…` : right}),
    ...whose(sentence)
  )
  const names = namesIn(panel, hooks.languageNames)
  const item = element('li', {})
  item.append(linkTo(panel, sentence), ' ', element('small', {textContent: names[sentence.lang] ?? sentence.lang}), ' ', line, ' ')
  if (misprinted) item.append(element('small', {textContent: words(list, hooks.sayMisprinted)}), ' ')
  for (const {lang, sentences} of counterparts) {
    const name = names[lang] ?? lang
    const nothing = sentences.length === 0
    const other = element('p', nothing ? {className: 'absent'} : {className: 'counterpart', lang, dir: 'auto'})
    if (nothing) other.textContent = `${name}: ${words(list, hooks.sayNothing)}`
    else other.append(ours(`${name}:`), ...sentences.flatMap((sentence) => [' ', ...marked(sentence, phrases)]), ...whose(sentences[0]))
    item.append(other, ' ')
  }
  return item
}

/** A sentence with the words that a phrase link joins to a hit. */
function marked(sentence: SentenceJson, phrases: ReadonlySet<number>): ReadonlyArray<Node | string> {
  let at = 0
  const pieces = phraseRuns(sentence, phrases).flatMap(({end, start}) => {
    const before = sentence.text.slice(at, start)
    at = end
    return [before, element('mark', {className: 'linked', textContent: sentence.text.slice(start, end)})]
  })
  return [...pieces, sentence.text.slice(at)]
}

/** The index says where a sentence is read; in which language of the interface, the page. */
function linkTo(panel: HTMLElement, sentence: SentenceJson): HTMLAnchorElement {
  return element('a', {
    className: 'place',
    href: `${panel.getAttribute(hooks.base) ?? ''}${sentence.at}`,
    textContent: labelIn(panel, sentence)
  })
}

function labelIn(panel: HTMLElement, sentence: SentenceJson): string {
  return passageLabel(sentence, namesIn(panel, hooks.passages))
}

function namesIn(panel: HTMLElement, hook: string): Readonly<Record<string, string>> {
  return JSON.parse(panel.getAttribute(hook) ?? '{}') as Record<string, string>
}

/** What readers call a passage, by the names of its kinds: “¶ 12.2”; one of a kind without a name keeps its id. */
export function passageLabel(
  {id, lang, name}: Pick<SentenceJson, 'id' | 'lang' | 'name'>,
  names: Readonly<Record<string, string>>
): string {
  return (names[`${name?.kind} ${lang}`] ?? id).replace('{number}', name?.number ?? '')
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties)
}
