import type {Edition, Locale, SegmentId, UnitId} from '#lib/edition/index.ts'
import {apaInText, apaReference} from './apa.ts'
import {chicagoReference} from './chicago.ts'
import {isOurForm, type CitationStyle} from './citation-style.ts'
import {citedWork, type CitedWork, type CitedWorkOptions} from './cited-work.ts'
import {gostInText, gostReference} from './gost.ts'
import {mlaInText, mlaReference} from './mla.ts'
import {runsToText, type Run} from './runs.ts'

/** A citation, ready to copy. */
export interface FormattedCitation {
  readonly text: string
  /** The same in pieces, for setting journals in italics. */
  readonly runs: ReadonlyArray<Run>
  /** What stands in the citing text itself, in brackets; undefined for styles that cite in notes. */
  readonly inText: string | undefined
  /** The style is laid down for no such language: words and signs are ours, and readers should know it. */
  readonly ours: boolean
}

export interface CiteOptions extends CitedWorkOptions {
  readonly style: CitationStyle
}

interface Formatter {
  readonly reference: (work: CitedWork, locale: Locale) => ReadonlyArray<Run>
  readonly inText?: (work: CitedWork, locale: Locale) => string
}

const formatters: Readonly<Record<CitationStyle, Formatter>> = {
  gost: {reference: gostReference, inText: gostInText},
  apa: {reference: apaReference, inText: apaInText},
  chicago: {reference: chicagoReference},
  mla: {reference: mlaReference, inText: mlaInText}
}

/**
 * How to cite the article, a paragraph or a sentence, in a style and a language.
 *
 * Pure. `accessed`, the day on which the reader was there, is the reader's own; the text says its version, so it may be left out.
 * Throws on an id that is not of the edition.
 */
export function citePassage(edition: Edition, target: UnitId | SegmentId | 'article', {style, ...options}: CiteOptions): FormattedCitation {
  const {inText, reference} = formatters[style]
  const work = citedWork(edition, target, options)
  const runs = reference(work, options.locale)
  return {text: runsToText(runs), runs, inText: inText?.(work, options.locale), ours: isOurForm(style, options.locale)}
}
