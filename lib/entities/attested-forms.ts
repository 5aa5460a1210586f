import {correctedForm, type Lang} from '#lib/edition/index.ts'
import type {Occurrence} from './occurrences.ts'

/** A form in which the article names an entity. */
export interface AttestedForm {
  readonly lang: Lang
  /** With the emendations applied; misprints are recorded in the apparatus. */
  readonly form: string
  readonly occurrences: ReadonlyArray<Occurrence>
}

/** The forms of an entity by language and, within a language, the most frequent first. Case of titles in capitals is folded into theirs. */
export function attestedForms(occurrences: ReadonlyArray<Occurrence>): ReadonlyArray<AttestedForm> {
  const forms = new Map<string, {lang: Lang; form: string; occurrences: Array<Occurrence>}>()
  for (const occurrence of occurrences) {
    const {mention, unit} = occurrence
    const form = correctedForm(unit, mention)
    const key = `${unit.lang} ${form.toLocaleLowerCase(unit.lang)}`
    const known = forms.get(key)
    if (!known) forms.set(key, {lang: unit.lang, form, occurrences: [occurrence]})
    else {
      known.occurrences.push(occurrence)
      if (known.form === known.form.toLocaleUpperCase(unit.lang)) known.form = form
    }
  }
  return [...forms.values()].sort((a, b) => a.lang.localeCompare(b.lang) || b.occurrences.length - a.occurrences.length)
}
