import type {Edition} from './edition.ts'
import type {SegmentId, UnitId} from './ids.ts'
import {bodyLanguages} from './queries.ts'
import type {Lang} from './language-tag.ts'
import type {Quotation, Unit} from './text.ts'
import type {Translation} from './versions.ts'

/** The translation into a language, if the edition has made one. */
export function translationInto({translations}: Pick<Edition, 'translations'>, lang: Lang): Translation | undefined {
  return translations.find(({version}) => version.lang === lang)
}

/** Whether the sentences that stand in a language are a translation of the edition, and not of the print. */
export function areTranslated(edition: Pick<Edition, 'translations'>, lang: Lang, segments: ReadonlyArray<SegmentId> = []): boolean {
  const translation = translationInto(edition, lang)
  return segments.some((id) => translation?.originals.has(id))
}

/** How many sentences a translation has, and of how many somebody thought what. */
export function judgedSentences({judgements, units}: Pick<Translation, 'judgements' | 'units'>): {
  readonly all: number
  readonly confirmed: number
  readonly contested: number
} {
  const judged = [...judgements.values()]
  return {
    all: units.reduce((sum, {segments}) => sum + segments.length, 0),
    confirmed: judged.filter(({status}) => status === 'confirmed').length,
    contested: judged.filter(({status}) => status === 'contested').length
  }
}

/** Languages in which the body can be read: as printed, that of the work first, then as the edition translated it. */
export function readingLanguages(edition: Edition): ReadonlyArray<Lang> {
  const {lang} = edition.metadata
  const printed = bodyLanguages(edition)
  const translated = edition.translations.filter(({units}) => units.some(({part}) => part === 'body')).map(({version}) => version.lang)
  return [...new Set([...printed.filter((other) => other === lang), ...printed, ...translated])]
}

/** The language in which somebody reads the body first: his own where it is there, else that of the work. */
export function firstReadingLanguage(edition: Edition, locale: Lang): Lang {
  return readingLanguages(edition).includes(locale) ? locale : edition.metadata.lang
}

/**
 * The edition as who reads its body in a language sees it: where that is a translation, its units, divisions and quotations stand in the
 * place of those that they translate. For the page of that text alone: what is counted, judged or exported is asked of the edition itself.
 */
export function editionInLanguage(edition: Edition, lang: Lang): Edition {
  const translation = translationInto(edition, lang)
  if (!translation) return edition
  const {units, version} = translation
  const parts = new Set(units.map(({part}) => part))
  const isReplaced = (unit: Unit): boolean => unit.version === version.of && parts.has(unit.part)
  const replaced = new Set<UnitId>(edition.units.filter(isReplaced).map(({id}) => id))
  const renderings = new Map(units.map((unit) => [originalUnitId(translation, unit.id), unit.id]))
  const quotedElsewhere = ({spans}: Quotation): boolean => spans.every(({unit}) => !replaced.has(unit))
  return {
    ...edition,
    units: [...edition.units.filter((unit) => !isReplaced(unit)), ...units],
    quotations: [...edition.quotations.filter(quotedElsewhere), ...translation.quotations],
    divisions: edition.divisions.flatMap((division) => {
      if (!replaced.has(division.from)) return [division]
      const [from, to] = [renderings.get(division.from), renderings.get(division.to)]
      return from && to ? [{...division, from, to}] : []
    })
  }
}

/** The edition with its translations beside the print, for pages that set them side by side; what counts asks the edition itself. */
export function editionWithTranslations(edition: Edition): Edition {
  const {translations} = edition
  if (translations.length === 0) return edition
  return {
    ...edition,
    units: [...edition.units, ...translations.flatMap(({units}) => units)],
    quotations: [...edition.quotations, ...translations.flatMap(({quotations}) => quotations)]
  }
}

/** The language that a translation translates. */
export function originalLanguage({version}: Pick<Translation, 'version'>): Lang {
  return version.of.slice('print-'.length)
}

/** The block of the print that a block of a translation answers: paragraphs have the same numbers in all languages. */
export function originalUnitId({version}: Pick<Translation, 'version'>, id: UnitId): UnitId {
  return `${originalLanguage({version})}-${id.slice(version.lang.length + 1)}` as UnitId
}
