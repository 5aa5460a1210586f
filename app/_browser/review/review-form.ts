import * as hooks from '../hooks.ts'
import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import type {EnteredReview} from './enter-review.ts'
import type {OwnReview, PageJudgement} from './own-review.ts'
import type {ReviewStanding} from './review-standing.ts'

/** The form of a judgement: what is entered in it, and how that stands. */
export interface ReviewForm {
  readonly entry: HTMLElement
  readonly form: HTMLFormElement
  readonly judgement: PageJudgement
  readonly entered: () => EnteredReview
  readonly show: (standing: ReviewStanding, by: string, isKept: boolean) => void
  /** Leads the reader to it. */
  readonly reach: () => void
}

/** Puts a copy of the form at the end of an entry; undefined where the page is not as it should be. */
export function createReviewForm(
  entry: HTMLElement,
  template: HTMLFormElement,
  verdicts: ReadonlyArray<OwnReview['verdict']>
): ReviewForm | undefined {
  const form = document.importNode(template, true)
  const group = form.querySelector('fieldset')
  const radios = [...form.querySelectorAll<HTMLInputElement>('[name="verdict"]')]
  const reason = form.querySelector<HTMLInputElement>('[name="reason"]')
  const reasonField = form.querySelector<HTMLElement>(`[${hooks.reasonField}]`)
  const nameField = form.querySelector<HTMLElement>(`[${hooks.nameField}]`)
  const state = form.querySelector(`[${hooks.state}]`)
  const others = form.querySelector(`[${hooks.others}]`)
  if (!group || !reason || !reasonField || !nameField || !state || !others) return undefined
  const judgement = {id: entry.getAttribute(hooks.judgement) ?? '', hash: entry.getAttribute(hooks.hash) ?? ''}
  // Each group says what it is about: there are dozens of its kind on the page.
  const parts = [group.querySelector('legend'), entry.querySelector('h3')].map((part) => part?.textContent ?? '')
  group.setAttribute('aria-label', [...parts, judgement.id].join(', '))
  state.id = `state-${judgement.id}`
  group.setAttribute('aria-describedby', state.id)
  entry.append(' ', form)

  const nameOf = (verdict: string): string => radios.find(({value}) => value === verdict)?.labels?.[0]?.textContent.trim() ?? verdict
  const stateText = ({own, state: name}: ReviewStanding, isKept: boolean): string => {
    if (!own) return ''
    if (name === 'unnamed') return words(state, hooks.sayNotKept)
    if (name === 'voided') return words(state, hooks.sayAgain, {verdict: nameOf(own.verdict), date: dayText(own.date)})
    return isKept ? words(state, hooks.sayKept, {date: dayText(own.date)}) : words(state, hooks.sayUnstored)
  }
  const reviewItem = ({by, date, hash, reason: why, verdict}: OwnReview): HTMLElement => {
    const isOutdated = hash !== judgement.hash
    const item = document.createElement('li')
    item.toggleAttribute(hooks.voided, isOutdated)
    item.append(`${nameOf(verdict)} — ${by}, ${dayText(date)}${isOutdated ? ` · ${words(others, hooks.sayOutdated)}` : ''} `)
    if (why !== undefined) item.append(Object.assign(document.createElement('q'), {textContent: why}))
    return item
  }
  return {
    entry,
    form,
    judgement,
    entered: () => {
      const chosen = radios.find(({checked}) => checked)?.value
      return {verdict: verdicts.find((verdict) => verdict === chosen), reason: reason.value}
    },
    show: (standing, by, isKept) => {
      const {entered, others: further, own, state: name} = standing
      for (const radio of radios) radio.checked = radio.value === (entered.verdict ?? '')
      // What is being typed keeps its spaces and its caret.
      if (reason.value.trim() !== entered.reason) reason.value = entered.reason
      reasonField.hidden = entered.verdict === undefined
      if (name === 'unnamed') nameField.hidden = false
      state.setAttribute(hooks.state, name === 'kept' && !isKept ? 'unstored' : name)
      say(state, stateText(standing, isKept))
      const said = new Set([...(own ? [own] : []), ...further].filter(({hash}) => hash === judgement.hash).map(({verdict}) => verdict))
      const isTwice = further.some((other) => other.by === by)
      const differs = Object.assign(document.createElement('li'), {
        textContent: words(others, isTwice ? hooks.sayTwice : hooks.sayConflict)
      })
      others.replaceChildren(...(said.size > 1 ? [differs] : []), ...further.map(reviewItem))
    },
    reach: () => {
      const radio = radios.find(({checked}) => checked) ?? radios[0]
      radio?.focus({preventScroll: true})
      entry.scrollIntoView({block: 'center'})
      // Of an entry that is longer than the screen, its choices are what must be seen.
      radio?.scrollIntoView({block: 'nearest'})
    }
  }
}

/** A day as the page’s language writes it. */
function dayText(iso: string): string {
  return new Date(iso).toLocaleDateString(document.documentElement.lang, {dateStyle: 'long', timeZone: 'UTC'})
}
