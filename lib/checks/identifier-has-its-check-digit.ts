import {checkDigitHolds} from '#lib/text/check-digit.ts'
import type {Edition, Localized} from '#lib/edition/index.ts'
import {evidenceInText, itemsOf} from './evidence.ts'
import type {Rule, RuleFinding} from './rule.ts'

/** What names an identifier and what it looks like; the name keeps telephone numbers and the like out. */
const forms: ReadonlyArray<readonly [name: string, form: RegExp]> = [
  ['ISSN', /ISSN(?:\s?\([\p{L} ]+\))?[:\s]*(?<digits>\d{4}[-–]?\d{3}[\dXxХх])(?!\d)/gu],
  ['ORCID', /ORCID(?:\s?iD)?[:\s]*(?:https?:\/\/orcid\.org\/)?(?<digits>\d{4}-\d{4}-\d{4}-\d{3}[\dX])(?!\d)/giu],
  ['ISBN', /ISBN(?:-1[03])?[:\s]*(?<digits>(?:\d[- ]?){9}(?:(?:\d[- ]?){3}\d|[\dXxХх]))(?!\d)/gu]
]

/** Identifiers satisfy their own arithmetic. */
export const identifierHasItsCheckDigit: Rule = {
  id: 'identifier-has-its-check-digit',
  kind: 'other',
  promise: {
    ky: 'ISSN, ISBN жана ORCID номерлеринин текшерүү белгиси дал келет',
    ru: 'Контрольный знак номеров ISSN, ISBN и ORCID сходится',
    en: 'The check digit of an ISSN, ISBN or ORCID is right'
  },
  *check(edition: Edition) {
    for (const unit of edition.units) {
      for (const {end, name, start} of faultsIn(unit.text)) {
        const shown = evidenceInText(unit, {start, end}, 0)
        yield {about: unit.text.slice(start, end), places: [shown.at], evidence: [shown], ...verdict(name)}
      }
    }
    for (const {id, printed} of itemsOf(edition)) {
      for (const {end, name, start} of faultsIn(printed))
        yield {places: [id], evidence: [{at: id, quote: printed.slice(start, end)}], ...verdict(name)}
    }
  }
}

function faultsIn(text: string): ReadonlyArray<{readonly name: string; readonly start: number; readonly end: number}> {
  return forms.flatMap(([name, form]) =>
    [...text.matchAll(form)]
      .filter(({groups}) => !checkDigitHolds(groups!['digits']!))
      .map(({0: whole, index}) => ({name, start: index, end: index + whole.trimEnd().length}))
  )
}

function verdict(name: string): Omit<RuleFinding, 'places' | 'evidence'> {
  return {certainty: 'proven', gravity: 'moderate', text: textOf(name)}
}

function textOf(name: string): Localized {
  return {
    ky: `${name} номеринин текшерүү белгиси дал келбейт: номерде ката бар.`,
    ru: `Контрольный знак номера ${name} не сходится: в номере ошибка.`,
    en: `The check digit of the ${name} is wrong: the number holds a mistake.`
  }
}
