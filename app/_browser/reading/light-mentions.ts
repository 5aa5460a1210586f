import * as hooks from '../hooks.ts'
import {words} from '../frame/words.ts'
import {litStrip} from './lit-strip.ts'
import {litStyle} from './lit-style.ts'
import {mentionsOf, type PageMention} from './mentions-of.ts'

/** Characters of a sentence that are said with the number of its mention. */
const sentenceLength = 160

let sheet: CSSStyleSheet | undefined
let putOut: (() => void) | undefined

/**
 * Lights all mentions of an entity on the page: a bar leads to the one before and the next, and shows where they lie. Esc puts them out, unless
 * it closes something that lies above them, and leaves the reader at the mention where he stands. One entity is lit at a time.
 */
export function lightMentions(button: HTMLElement): void {
  const mentions = mentionsOf(button.getAttribute(hooks.light) ?? '')
  const [first] = mentions
  if (!first) return
  // Asked before the card goes, which stands right after the marker that it belongs to.
  const marker = button.closest(`#${hooks.cardId}`)?.previousElementSibling
  putOut?.()
  dispatchEvent(new Event(hooks.closeCardEvent))
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(litStyle)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  const say = (name: `data-say-${string}`): string => words(button, name)
  let at = Math.max(
    0,
    mentions.findIndex((links) => links.some((link) => link === marker))
  )
  const bar = Object.assign(document.createElement('div'), {id: hooks.litMentionsId, lang: document.documentElement.lang})
  bar.setAttribute('role', 'region')
  bar.ariaLabel = say(hooks.sayLit)
  const status = document.createElement('p')
  status.setAttribute('role', 'status')

  const show = (): void => {
    mentions.forEach((links, index) => links.forEach((link) => link.setAttribute(hooks.litMention, index === at ? 'current' : '')))
    strip.show(at)
    status.replaceChildren(words(button, hooks.sayLitAt, {at: at + 1, count: mentions.length}), ' ', sentenceOf(mentions[at] ?? first))
  }
  const goTo = (index: number): void => {
    at = (index + mentions.length) % mentions.length
    show()
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    mentions[at]?.[0].scrollIntoView({block: 'center', behavior: isCalm ? 'instant' : 'smooth'})
  }
  const strip = litStrip(
    document.querySelector('main')!,
    mentions.map(([link]) => link),
    goTo
  )
  const buttonOf = (name: `data-say-${string}`, press: () => void): HTMLElement => {
    const made = Object.assign(document.createElement('button'), {type: 'button', textContent: say(name)})
    made.addEventListener('click', press)
    return made
  }
  const later = buttonOf(hooks.sayLater, () => goTo(at + 1))
  bar.append(
    status,
    buttonOf(hooks.sayEarlier, () => goTo(at - 1)),
    later,
    buttonOf(hooks.sayUnlit, () => end()),
    strip.element
  )

  const endByKey = ({key, target}: KeyboardEvent): void => {
    // In a field Esc is the field's: it closes what it suggests, or ends what is being composed.
    const isInField = target instanceof Element && target.matches('input, textarea, select')
    if (key === 'Escape' && !isInField && !document.querySelector(`#${hooks.cardId}, details[${hooks.panel}][open]`)) end()
  }
  putOut = () => {
    putOut = undefined
    // Esc may come before the first words: what is out stays out.
    clearTimeout(announcing)
    removeEventListener('keydown', endByKey, {capture: true})
    bar.remove()
    for (const link of mentions.flat()) link.removeAttribute(hooks.litMention)
  }
  const end = (): void => {
    putOut?.()
    mentions[at]?.[0].focus({preventScroll: true})
    // Who only comes back to a mention has not asked for its card.
    dispatchEvent(new Event(hooks.closeCardEvent))
  }
  // A line that is there before its words is announced.
  const announcing = setTimeout(show, 50)
  // Before the card and the panels hear it, so that what is open is still seen to be open.
  addEventListener('keydown', endByKey, {capture: true})
  document.body.append(bar)
  later.focus()
}

/** The beginning of the sentence, in its own language. */
function sentenceOf([link]: PageMention): HTMLElement {
  const sentence = link.closest('[id]')?.textContent ?? ''
  const lang = link.closest<HTMLElement>('[lang]')?.lang ?? ''
  return Object.assign(document.createElement('span'), {lang, textContent: sentence.replace(/\s+/g, ' ').trim().slice(0, sentenceLength)})
}
