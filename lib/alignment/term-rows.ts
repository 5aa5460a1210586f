import {type Edition, type Lang, type Span, translationInto} from '#lib/edition/index.ts'
import {bodyRows, type BodySentence} from './body-rows.ts'
import {termFinder, type TermFinder} from './term-finder.ts'
import type {Term} from './term-table.ts'

/** A sentence with the words in it that read like a rendering of a term: offsets into the unit's `text`. */
export interface TermSentence extends BodySentence {
  readonly found: ReadonlyArray<Span>
}

/** Sentences of the body that say the same, in some of which a term is found: those of the print first. */
export interface TermRow {
  readonly sentences: ReadonlyArray<TermSentence>
  /** Whether it is found in the print; else it is in a translation of the edition alone. */
  readonly inPrint: boolean
}

/**
 * The sentences of the body in which a term is found in some language, in reading order, each with what corresponds to it. Looked for are the
 * renderings of each language and, in a translation, what it has beside them by decision. A search for word forms, as `termOccurrences` is.
 */
export function termRows(edition: Edition, term: Term): ReadonlyArray<TermRow> {
  const finders = new Map(term.languages.map(({lang}) => [lang, {print: finder(lang, true), translation: finder(lang, false)}]))
  return bodyRows(edition)
    .map((row): TermRow => {
      const sentences = row.map((sentence): TermSentence => {
        const own = finders.get(sentence.unit.lang)?.[sentence.isPrint ? 'print' : 'translation']
        return {...sentence, found: own?.(sentence.unit, sentence.segment) ?? []}
      })
      return {sentences, inPrint: sentences.some(({found, isPrint}) => isPrint && found.length > 0)}
    })
    .filter(({sentences}) => sentences.some(({found}) => found.length > 0))

  function finder(lang: Lang, isPrint: boolean): TermFinder {
    const renderings = term.languages.find((language) => language.lang === lang)!.renderings.map(({text}) => text)
    const departures = isPrint ? [] : (translationInto(edition, lang)?.departures ?? []).filter((departure) => departure.term === term.id)
    return termFinder([...renderings, ...departures.map(({rendering}) => rendering)], lang)
  }
}
