import * as hooks from '../hooks.ts'
import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import type {Entered, Lack} from './entered.ts'
import type {Judged} from './judge.ts'
import type {Mark, Visit} from './mark.ts'
import type {PageBounds} from './read-marks-file.ts'
import {disagree, type Standing} from './standing.ts'

/** The form of a claim and a source of it: what is entered in it, and how that stands. */
export interface MarkForm {
  readonly form: HTMLFormElement
  readonly judged: Judged
  readonly entered: () => Entered
  readonly visit: () => Visit['state']
  readonly show: (standing: Standing, by: string, isKept: boolean) => void
}

/** Puts a copy of the form beside a source; undefined where the page is not as it should be. */
export function createMarkForm(place: HTMLElement, template: HTMLFormElement, bounds: PageBounds): MarkForm | undefined {
  const form = document.importNode(template, true)
  const verdict = form.querySelector<HTMLSelectElement>('[name="verdict"]')
  const evidence = form.querySelector<HTMLInputElement>('[name="evidence"]')
  const access = form.querySelector<HTMLSelectElement>('[name="access"]')
  const nameField = form.querySelector<HTMLElement>(`[${hooks.nameField}]`)
  const state = form.querySelector(`[${hooks.state}]`)
  const claim = place.closest(`[${hooks.claim}]`)
  if (!verdict || !evidence || !access || !nameField || !state) return undefined
  const judged = {
    claim: claim?.getAttribute(hooks.claim) ?? '',
    item: place.getAttribute(hooks.item) ?? '',
    hash: claim?.getAttribute(hooks.hash) ?? ''
  }
  // Each field says which source it is about: there are dozens of its kind on the page.
  const source = place.querySelector('a')?.textContent ?? judged.item
  for (const field of [verdict, evidence, access])
    field.setAttribute('aria-label', `${field.parentElement?.querySelector('span')?.textContent ?? ''}, ${source}`)
  state.id = `state-${judged.claim}-${judged.item}`
  verdict.setAttribute('aria-describedby', state.id)
  place.querySelector('div')?.append(' ', form)
  form.addEventListener('submit', (event) => event.preventDefault())

  const nameOf = (select: HTMLSelectElement, value: string): string =>
    [...select.options].find((option) => option.value === value)?.textContent ?? value
  const stateText = ({lacks, mark, state: name}: Standing, isKept: boolean): string => {
    if (lacks.length > 0) {
      const reasons = JSON.parse(words(state, hooks.sayLacks)) as Readonly<Record<Lack, string>>
      const before = mark ? ` ${words(state, hooks.sayKeptBefore, {verdict: nameOf(verdict, mark.verdict)})}` : ''
      return `${words(state, hooks.sayNotKept)} ${lacks.map((lack) => reasons[lack]).join(', ')}.${before}`
    }
    if (name === '') return ''
    return words(state, name === 'voided' ? hooks.sayVoided : isKept ? hooks.sayKept : hooks.sayUnstored)
  }
  const markItem = ({by, date, evidence: quoted, hash, verdict: said}: Mark): HTMLElement => {
    const isVoided = hash !== judged.hash
    const entry = document.createElement('li')
    entry.toggleAttribute(hooks.voided, isVoided)
    entry.append(`${nameOf(verdict, said)} — ${by}, ${dayText(date)}${isVoided ? ` · ${words(state, hooks.sayVoided)}` : ''} `)
    if (quoted !== undefined) entry.append(Object.assign(document.createElement('q'), {textContent: quoted}))
    return entry
  }
  const visitItem = ({by, date, state: found}: Visit): HTMLElement =>
    Object.assign(document.createElement('li'), {textContent: `${nameOf(access, found)} — ${by}, ${dayText(date)}`})

  return {
    form,
    judged,
    entered: () => ({verdict: bounds.verdicts.find((one) => one === verdict.value) ?? 'not-checked', evidence: evidence.value}),
    visit: () => bounds.states.find((one) => one === access.value) ?? 'not-tried',
    show: (standing, by, isKept) => {
      const {entered, lacks, mark, others, otherVisits, state: name, visit} = standing
      verdict.value = entered.verdict
      // What is being typed keeps its spaces and its caret.
      if (evidence.value.trim() !== entered.evidence.trim()) evidence.value = entered.evidence
      access.value = visit
      if (lacks.includes('unnamed')) nameField.hidden = false
      verdict.ariaInvalid = lacks.length > 0 ? 'true' : null
      evidence.ariaInvalid = lacks.includes('short') ? 'true' : null
      state.setAttribute(hooks.state, lacks.length === 0 && name !== '' && !isKept ? 'unstored' : name)
      say(state, stateText(standing, isKept))
      const list = form.querySelector(`[${hooks.others}]`)
      const own = others.some((other) => other.by === by)
      const differs = disagree(mark ? [mark, ...others] : others, judged.hash)
      list?.replaceChildren(
        ...(differs
          ? [Object.assign(document.createElement('li'), {textContent: words(list, own ? hooks.sayTwice : hooks.sayConflict)})]
          : []),
        ...others.map(markItem),
        ...otherVisits.map(visitItem)
      )
    }
  }
}

/** A day as the page’s language writes it. */
function dayText(iso: string): string {
  return new Date(iso).toLocaleDateString(document.documentElement.lang, {dateStyle: 'long', timeZone: 'UTC'})
}
