import type {SentenceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import * as hooks from '../hooks.ts'
import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import {phraseRuns, type Hit} from './concordance-query.ts'

/** Characters of context on each side of a hit. */
const reach = 60

/** Lists hits in the panel, each with what corresponds to its sentence, and says how many there are. */
export function showHits(panel: HTMLElement, hits: ReadonlyArray<Hit>): void {
  const count = panel.querySelector(`[${hooks.hitCount}]`)
  const list = panel.querySelector(`[${hooks.hits}]`)
  say(count, hits.length === 0 ? words(count, hooks.sayNone) : `${words(count, hooks.sayFound)} ${hits.length}`)
  list?.replaceChildren(...hits.map((hit) => hitItem(panel, list, hit)))
}

function hitItem(panel: HTMLElement, list: Element, {counterparts, hit, left, misprinted, phrases, right, sentence}: Hit): HTMLElement {
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
  const names = namesIn(panel, hooks.languageNames)
  const item = element('li', {})
  const place = linkTo(panel, sentence)
  const language = names[sentence.lang] ?? sentence.lang
  item.append(place, ' ', ...(place.text.includes(language) ? [] : [element('small', {textContent: language}), ' ']), line, ' ')
  if (misprinted) item.append(element('small', {textContent: words(list, hooks.sayMisprinted)}), ' ')
  for (const {lang, sentences} of counterparts) {
    const name = names[lang] ?? lang
    if (sentences.length === 0) {
      item.append(element('p', {className: 'absent', textContent: `${name}: ${words(list, hooks.sayNothing)}`}), ' ')
      continue
    }
    const said = element('span', {lang, dir: 'auto'})
    said.append(...sentences.flatMap((other, at) => [at > 0 ? ' ' : '', ...marked(other, phrases)]))
    const counterpart = element('p', {className: 'counterpart'})
    counterpart.append(element('small', {textContent: `${name}:`}), ' ', said, ...whose(sentences[0]))
    item.append(counterpart, ' ')
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
export function linkTo(panel: HTMLElement, sentence: SentenceJson): HTMLAnchorElement {
  return element('a', {
    className: 'place',
    href: `${panel.getAttribute(hooks.base) ?? ''}${sentence.at}`,
    textContent: labelIn(panel, sentence)
  })
}

export function labelIn(panel: HTMLElement, sentence: SentenceJson): string {
  return passageLabel(sentence, namesIn(panel, hooks.passages))
}

export function namesIn(panel: HTMLElement, hook: string): Readonly<Record<string, string>> {
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
