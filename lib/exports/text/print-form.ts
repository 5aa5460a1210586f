import type {Edition, Lang, Unit} from '#lib/edition/index.ts'

/** A text of the print has two forms: as the journal has it, and with the corrections of the edition and nothing else of its. */
export const printForms = ['corrected', 'printed'] as const
export type PrintForm = (typeof printForms)[number]

/** The blocks of a text of the print, in reading order. */
export function printedUnits({units}: Pick<Edition, 'units'>, lang: Lang): ReadonlyArray<Unit> {
  return units.filter((unit) => unit.lang === lang)
}

/** The entries of the list of references as they are printed with a text, each with its label; none but in the language of the work. */
export function printedEntries({metadata, references}: Pick<Edition, 'metadata' | 'references'>, lang: Lang): ReadonlyArray<string> {
  return lang === metadata.lang ? references.map(({label, printed}) => `${label} ${printed}`) : []
}

/** The text of a block in one of its forms. */
export function textIn({corrected, text}: Unit, form: PrintForm): string {
  return form === 'printed' ? text : corrected
}
