import type {ConcordanceJson, SentenceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import * as hooks from '../hooks.ts'
import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import {kwic, type ConcordanceQuery, type Hit} from './concordance-query.ts'

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
    if (!query) return show(panel, [])
    const full = values.get('translations') === '1' ? panel.getAttribute(hooks.fullConcordance) : null
    const address = full ?? panel.getAttribute(hooks.concordance) ?? ''
    fetchIndex(address).then(
      (held) => show(panel, kwic(held, query)),
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

function hitItem(panel: HTMLElement, list: Element, {counterparts, hit, left, misprinted, right, sentence}: Hit): HTMLElement {
  const line = element('p', {className: 'kwic', lang: sentence.lang, dir: 'auto'})
  // Whose words they are stands behind them, in the language of the page.
  const whose = (said: SentenceJson | undefined): ReadonlyArray<Node | string> =>
    said?.source === 'translation'
      ? [' ', element('small', {lang: document.documentElement.lang, textContent: words(list, hooks.sayTranslation)})]
      : []
  line.append(
    element('span', {className: 'left', textContent: left.length > reach ? `…${left.slice(-reach).replace(/^\S*/u, '')}` : left}),
    element('mark', {textContent: hit}),
    element('span', {className: 'right', textContent: right.length > reach ? `${right.slice(0, reach).replace(/\S*$/u, '')}…` : right}),
    ...whose(sentence)
  )
  const item = element('li', {})
  item.append(passageLink(panel, sentence), ' ', line, ' ')
  if (misprinted) item.append(element('small', {textContent: words(list, hooks.sayMisprinted)}), ' ')
  for (const {lang, sentences} of counterparts) {
    const nothing = sentences.length === 0
    const other = element(
      'p',
      nothing
        ? {className: 'absent', textContent: `${lang}: ${words(list, hooks.sayNothing)}`}
        : {className: 'counterpart', lang, dir: 'auto', textContent: sentences.map(({text}) => text).join(' ')}
    )
    other.append(...whose(sentences[0]))
    item.append(other, ' ')
  }
  return item
}

/** The index says where a sentence is read; in which language of the interface, the page. */
function passageLink(panel: HTMLElement, sentence: SentenceJson): HTMLAnchorElement {
  return element('a', {
    className: 'place',
    href: `${panel.getAttribute(hooks.base) ?? ''}${sentence.at}`,
    textContent: passageLabel(sentence, JSON.parse(panel.getAttribute(hooks.passages) ?? '{}') as Record<string, string>)
  })
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
