import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {localeOf, printedText, referenceOf, type Edition, type Translation, type TranslationNote, type Unit} from '#lib/edition/index.ts'
import {citationAnchor, noteAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {bookFiles} from './book-places.ts'
import {remarks} from './book-words.ts'
import {printedEntry} from './printed-entry.ts'

/**
 * A note for each marker of some blocks, which reading systems show where the marker is touched: the entry of the list as printed, and the way to
 * its separate sources. The marker that it begins with leads back.
 */
export function citationNotes(edition: Edition, units: ReadonlyArray<Unit>): ReadonlyArray<Element> {
  const notes = units.flatMap((unit) =>
    unit.citations.map((citation) => {
      const locale = localeOf(unit.lang)
      return note(noteAnchor(citation), citationAnchor(citation), printedText(unit, citation), [
        h('span', {lang: edition.metadata.lang}, [...printedEntry(referenceOf(edition, citation.number), false)]),
        {type: 'text', value: ' '},
        h('a', {lang: locale, href: `${bookFiles.references}#${referenceAnchor(citation.number)}`}, remarks.separateSources[locale])
      ])
    })
  )
  return notes.length > 0 ? [h('section', {className: 'notes', 'epub:type': 'footnotes'}, notes)] : []
}

/** The calls of what the translator says of a block; they stand behind it, and are no words of the translation. */
export function translationNoteCalls(translation: Translation, unit: Unit): ReadonlyArray<Element> {
  return notesOn(translation, [unit]).map(({number}) =>
    h('span', {className: 'call'}, [
      ' ',
      h('a', {id: `${anchorOf(number)}-call`, 'epub:type': 'noteref', role: 'doc-noteref', href: `#${anchorOf(number)}`}, signOf(number))
    ])
  )
}

/** What the translator says, in the language of the translation. */
export function translationNotes(translation: Translation): ReadonlyArray<Element> {
  const locale = localeOf(translation.version.lang)
  const notes = notesOn(translation, translation.units).map(({note: {note: prose, source, span}, number, unit}) =>
    note(anchorOf(number), `${anchorOf(number)}-call`, signOf(number), [
      ...(span ? [h('q', {lang: unit.lang}, printedText(unit, span)), {type: 'text' as const, value: ' '}] : []),
      h('span', {lang: locale}, prose[locale]),
      ...(source ? [{type: 'text' as const, value: ' '}, h('a', {href: source}, new URL(source).hostname)] : [])
    ])
  )
  return notes.length > 0 ? [h('section', {className: 'notes', 'epub:type': 'footnotes'}, notes)] : []
}

interface PlacedNote {
  readonly unit: Unit
  readonly note: TranslationNote
  /** From 1, in the order of the file: the print has its own numbers, so the sign is a star with it. */
  readonly number: number
}

function notesOn({notes}: Translation, units: ReadonlyArray<Unit>): ReadonlyArray<PlacedNote> {
  return units.flatMap((unit) =>
    notes.flatMap((own, index) => (unit.segments.some(({id}) => id === own.segment) ? [{unit, note: own, number: index + 1}] : []))
  )
}

function signOf(number: number): string {
  return `*${number}`
}

function anchorOf(number: number): string {
  return `translation-note-${number}`
}

function note(id: string, caller: string, sign: string, words: ReadonlyArray<ElementContent>): Element {
  return h('aside', {id, 'epub:type': 'footnote', role: 'doc-footnote'}, [
    h('p', [h('a', {href: `#${caller}`, role: 'doc-backlink'}, sign), {type: 'text', value: ' '}, ...words])
  ])
}
