import {termFinder, type TermFinder} from '#lib/alignment/term-finder.ts'
import {termTable, type TermSource} from '#lib/alignment/term-table.ts'
import type {PermitsTranslation} from '#lib/compile/build/compiler-allowances.ts'
import type {BuiltTranslation} from '#lib/compile/build/build-translations.ts'
import type {TranslationsSource} from '#lib/compile/build/build-translation-notes.ts'
import type {PrintedSegment} from '#lib/compile/build/printed-segment.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {locales, originalLanguage, type Lang, type TermName} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'

/** The words for a term in one language: those of the article's own versions and the name in the term base. */
interface Wordings {
  readonly id: string
  readonly in: (lang: Lang) => ReadonlyArray<string>
}

/**
 * A sentence that names a term of the term base names it in the translation too, in words of the article's own version in that language, in
 * any inflection, or in those to which translations.yaml departs for a reason. A departure that no sentence needs is a fault.
 */
export function checkTranslationTerms(
  print: TermSource & {readonly names: ReadonlyArray<TermName>},
  built: ReadonlyArray<BuiltTranslation>,
  {placeOf, value: {terms: departures}}: TranslationsSource,
  permits: PermitsTranslation,
  report: Report
): void {
  const terms = termTable(print).map(({id, languages}): Wordings => {
    const names = print.names.find((name) => name.id === id)?.names
    return {
      id,
      in: (lang) => [
        ...locales.filter((locale) => locale === lang).flatMap((locale) => names?.[locale] ?? []),
        ...(languages.find((language) => language.lang === lang)?.renderings.map(({text}) => text) ?? [])
      ]
    }
  })
  departures.forEach(({term}, index) => {
    const ids = terms.map(({id}) => id)
    if (!ids.includes(term))
      report(
        'term-is-named',
        `Unexpected term \`${term}\`, expected a term of alignment.yaml`,
        placeOf('terms', index, 'term'),
        nameHint(term, ids) ?? 'The terms are those that phrase links name.'
      )
  })

  const used = new Set<(typeof departures)[number]>()
  for (const {rows, translation} of built) {
    const {lang} = translation.version
    const of = originalLanguage(translation)
    for (const {id, in: wordingsIn} of terms) {
      const own = wordingsIn(lang)
      // A term that the article's version in the language does not name has no words to keep.
      if (own.length === 0) continue
      const [inOriginal, inOwnWords] = [termFinder(wordingsIn(of), of), termFinder(own, lang)]
      const further = departures
        .filter((departure) => departure.term === id && departure.in === lang)
        .map((departure) => ({departure, find: termFinder([departure.rendering], lang)}))
      for (const {originals, rendered} of rows) {
        const [named] = originals.flatMap((piece) => wordsFound(inOriginal, piece))
        if (named === undefined || rendered.some((piece) => wordsFound(inOwnWords, piece).length > 0)) continue
        const departed = further.filter(({find}) => rendered.some((piece) => wordsFound(find, piece).length > 0))
        for (const {departure} of departed) used.add(departure)
        const {segment} = rendered[0]!
        if (departed.length > 0 || permits('translation-keeps-its-terms', segment.id)) continue
        report(
          'translation-keeps-its-terms',
          `Unexpected absence of the term \`${id}\` in \`${segment.id}\`, expected a form of \`${own[0]}\` for \`${named}\``,
          segment.place,
          'Use the words of the article’s own version, or say below `terms` of translations.yaml what else stands for the term, and why.'
        )
      }
    }
  }
  departures.forEach((departure, index) => {
    if (!used.has(departure) && terms.some(({id}) => id === departure.term))
      report(
        'allowance-is-used',
        `Unexpected rendering \`${departure.rendering}\` of \`${departure.term}\`, expected a sentence that needs it`,
        placeOf('terms', index),
        'Take it out: every sentence that names the term has the words of the article’s own version, or none has these.'
      )
  })
}

function wordsFound(find: TermFinder, {segment, unit}: PrintedSegment): ReadonlyArray<string> {
  return find(unit, segment).map(({end, start}) => unit.text.slice(start, end))
}
