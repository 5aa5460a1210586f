import {
  editionWithTranslations,
  originalLanguage,
  originalUnitId,
  responsibleNames,
  segmentOf,
  translationInto,
  unitOf,
  type Edition,
  type JudgementStatus,
  type Lang,
  type Locale,
  type TranslationMethod
} from '#lib/edition/index.ts'
import {locatorOf, type Locator, type Passage} from './locator.ts'

/** A translation by the edition, as a citation of a passage of it names it. */
export interface CitedTranslation {
  readonly lang: Lang
  /** The language that it translates. */
  readonly of: Lang
  readonly method: TranslationMethod
  readonly status: JudgementStatus
  /** Who answers for it, in the language of the citation where the record of the edition has the name. */
  readonly resp: string
}

/** What a passage of a translation translates. */
export interface TranslatedPassage {
  readonly translation: CitedTranslation
  /** The passage of the print: its block, and the span of its sentences. */
  readonly original: Passage & {readonly start: number; readonly end: number}
  readonly locator: Locator
}

/** The translation that a passage is of, and what it translates; undefined for a passage of the print. */
export function translatedPassage(edition: Edition, {segment, unit}: Passage, locale: Locale): TranslatedPassage | undefined {
  const translation = translationInto(edition, unit.lang)
  if (!translation?.units.includes(unit)) return undefined
  const {method, resp, status} = translation.version
  const print = editionWithTranslations(edition)
  const ids = segment ? translation.originals.get(segment.id)! : []
  const pieces = ids.map((id) => segmentOf(print, id))
  const block = pieces[0]?.unit ?? unitOf(print, originalUnitId(translation, unit.id))
  const within = pieces.filter((piece) => piece.unit === block).map((piece) => piece.segment)
  return {
    translation: {
      lang: unit.lang,
      of: originalLanguage(translation),
      method,
      status,
      resp: responsibleNames(edition, resp)?.[locale] ?? resp
    },
    original: {unit: block, segment: within[0], start: within[0]?.start ?? 0, end: within.at(-1)?.end ?? block.text.length},
    locator: locatorOf(edition, block, within[0], within.at(-1))
  }
}
