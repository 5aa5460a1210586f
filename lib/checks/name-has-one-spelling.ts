import type {Edition, Entity, EntityMention, EntityType, Evidence, Localized, SegmentId, Unit} from '#lib/edition/index.ts'
import {areFormsOfOneName, areSpelledUnlike} from '#lib/language/spelling.ts'
import {evidenceInText} from './evidence.ts'
import type {Rule} from './rule.ts'

/** A word of a name where it is printed; without evidence: from the register or the record. */
interface NameWord {
  readonly word: string
  readonly evidence?: PrintedWord['evidence'] | undefined
}

interface PrintedWord {
  readonly word: string
  readonly evidence: Evidence & {readonly at: SegmentId}
}

const named: ReadonlySet<EntityType> = new Set(['person', 'place', 'org'])

/**
 * The name of a person, a place or an organisation is spelled in one way in each language.
 *
 * Initials, inflected forms, ё for е and a hyphen within a word are no other spelling; nor are names that are quite unlike.
 */
export const nameHasOneSpelling: Rule = {
  id: 'name-has-one-spelling',
  kind: 'name-variant',
  promise: {
    ky: 'Бир эле энчилүү ат бирдей жазылат',
    ru: 'Имена и названия пишутся одинаково',
    en: 'A name has one spelling'
  },
  *check(edition) {
    for (const entity of edition.entities) {
      if (!named.has(entity.type)) continue
      for (const lang of edition.languages) {
        const usual: Array<NameWord> = wordsOfRecord(entity, lang, edition).map((word) => ({word, evidence: undefined}))
        const variants = new Map<NameWord, Array<PrintedWord>>()
        for (const printed of printedWords(
          entity,
          edition.units.filter((unit) => unit.lang === lang)
        )) {
          const other = usual.find(({word}) => areSpelledUnlike(word, printed.word, lang))
          if (!other || usual.some(({word}) => areFormsOfOneName(word, printed.word, lang))) usual.push(printed)
          else variants.set(other, [...(variants.get(other) ?? []), printed])
        }
        for (const [other, found] of variants) {
          const evidence = [...(other.evidence ? [other.evidence] : []), ...found.map((variant) => variant.evidence)]
          yield {
            about: `${entity.id} ${lang} ${other.word}`,
            places: [...new Set([...found.map((variant) => variant.evidence.at), ...(other.evidence ? [other.evidence.at] : [])])],
            evidence,
            certainty: 'proven',
            gravity: 'slight',
            text: textOf([...new Set(found.map(({word}) => word))], other)
          }
        }
      }
    }
  }
}

function printedWords({id}: Entity, units: ReadonlyArray<Unit>): ReadonlyArray<PrintedWord> {
  return units.flatMap((unit) =>
    unit.mentions
      .filter((mention): mention is EntityMention => mention.type !== 'date' && mention.refs.length === 1 && mention.refs[0] === id)
      .flatMap((mention) =>
        wordsIn(unit.text.slice(mention.start, mention.end)).map((word) => ({word, evidence: evidenceInText(unit, mention, 20)}))
      )
  )
}

/** The words of the name that the register and, for an author, the record give in a language of the interface. */
function wordsOfRecord({earlierNames, id, names, sort}: Entity, lang: string, {metadata}: Edition): ReadonlyArray<string> {
  if (lang !== 'ky' && lang !== 'ru' && lang !== 'en') return []
  const authors = metadata.authors.filter(({entity}) => entity === id)
  return [names[lang].name, sort?.[lang], ...earlierNames.map((earlier) => earlier.names[lang]), ...authors.map(({name}) => name[lang])]
    .filter((name) => name !== undefined)
    .flatMap(wordsIn)
}

function wordsIn(name: string): ReadonlyArray<string> {
  return [...name.matchAll(/[\p{L}\u00AD-]+/gu)].map(([word]) => word)
}

function textOf(variants: ReadonlyArray<string>, {evidence, word: other}: NameWord): Localized {
  const [local, english] = [variants.map((word) => `«${word}»`).join(', '), variants.map((word) => `“${word}”`).join(', ')]
  return {
    ky: evidence
      ? `Бир эле ат ар башкача жазылган: «${other}» жана ${local}.`
      : `Ат ${local} деп басылган, ал эми басылманын жазууларында – «${other}».`,
    ru: evidence ? `Одно имя написано по-разному: «${other}» и ${local}.` : `Имя напечатано как ${local}, в записях издания — «${other}».`,
    en: evidence
      ? `One name is spelled in several ways: “${other}” and ${english}.`
      : `The name is printed ${english}; the records of the edition have “${other}”.`
  }
}
