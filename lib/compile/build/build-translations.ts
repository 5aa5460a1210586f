import type {FrontMatter} from '#lib/compile/read/read-front-matter.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {
  originalLanguage,
  versionIdOf,
  type Edition,
  type SegmentId,
  type Translation,
  type TranslationVersion,
  type Unit
} from '#lib/edition/index.ts'
import type {Document, DraftUnit} from '#lib/markdown/draft.ts'
import {buildTranslationNotes, type TranslationsSource} from './build-translation-notes.ts'
import type {PrintedSegment} from './printed-segment.ts'
import {shareClaims} from './share-claims.ts'
import {translateQuotations} from './translate-quotations.ts'
import {translationRows, type TranslationRow} from './translation-rows.ts'

/** A Markdown file of a translation, with the front matter that says so. */
export interface TranslatedDocument {
  readonly document: Document
  readonly matter: FrontMatter
}

/** The translations, and the rows in which each answers the print. */
export interface BuiltTranslation {
  readonly translation: Translation
  readonly rows: ReadonlyArray<TranslationRow>
}

/**
 * The translations that the edition made, each sentence with what it translates: the segment of the same number in the language that the
 * front matter names, or what `of` says.
 */
export function buildTranslations(
  sources: ReadonlyArray<TranslatedDocument>,
  beside: TranslationsSource,
  {quotations, units: print}: Pick<Edition, 'quotations' | 'units'>,
  report: Report
): ReadonlyArray<BuiltTranslation> {
  const printed = new Map<string, PrintedSegment>(
    print.flatMap((unit) => unit.segments.map((segment) => [segment.id, {segment, unit}] as const))
  )
  const texts = groupByVersion(sources, print, report).map(({version, units: drafts}) => {
    const originals = new Map(drafts.flatMap((unit) => unit.segments.map(({id}) => [id, originalsOf(unit, id, version, printed, report)])))
    const units = drafts.map((draft): Unit => {
      const {judgements: _judgements, originals: _originals, ...layers} = draft
      return {...layers, corrected: draft.text, citations: shareClaims(draft, originals, printed, report)}
    })
    const judgements = new Map(drafts.flatMap((unit) => unit.judgements.map(({segment, ...judgement}) => [segment, judgement] as const)))
    return {version, units, originals, judgements}
  })
  const notes = buildTranslationNotes(beside, new Map(texts.map(({units, version}) => [version.lang, units])), printed, report)
  return texts.map((text) => {
    const rows = translationRows(text.units, text.originals, printed)
    const quoted = translateQuotations(quotations, rows, text.units)
    return {translation: {...text, quotations: quoted, ...notes.get(text.version.lang)!}, rows}
  })
}

function groupByVersion(
  sources: ReadonlyArray<TranslatedDocument>,
  print: ReadonlyArray<Unit>,
  report: Report
): ReadonlyArray<{readonly version: TranslationVersion; readonly units: ReadonlyArray<DraftUnit>}> {
  const byId = new Map<string, {version: TranslationVersion; units: Array<DraftUnit>}>()
  for (const {document, matter} of sources) {
    const {date, lang, method, resp, status, translates} = matter.value
    // The schema asks for all of them beside `translates`.
    if (!translates || !date || !method || !resp || !status) continue
    const id = versionIdOf('translation', lang)
    const version: TranslationVersion = {id, lang, origin: 'translation', of: versionIdOf('print', translates), method, resp, date, status}
    const known = byId.get(id) ?? {version, units: []}
    const hasOriginal = print.some((unit) => unit.lang === translates && unit.part === document.part)
    if (!hasOriginal || known.version.of !== version.of) {
      report(
        'translation-has-an-original',
        `Unexpected \`translates: ${translates}\`, expected ${hasOriginal ? 'the original of the other files of this translation' : `a language in which the ${document.part} is printed`}`,
        matter.placeOf('translates'),
        'A translation is of one printed text: look at `translates` and at the name of the file.'
      )
    }
    if (document.units.length === 0)
      report(
        'translation-is-whole',
        `Unexpected \`${document.path}\` without a sentence, expected the ${document.part} in \`${lang}\``,
        {path: document.path},
        'Translate it, or take the file away until you do.'
      )
    // Of a text that is not printed no sentence translates anything.
    if (hasOriginal) known.units.push(...document.units)
    byId.set(id, known)
  }
  return [...byId.values()]
}

function originalsOf(
  unit: DraftUnit,
  id: SegmentId,
  version: TranslationVersion,
  printed: ReadonlyMap<string, PrintedSegment>,
  report: Report
): ReadonlyArray<SegmentId> {
  const numbers = unit.originals.find(({segment}) => segment === id)?.of ?? [id.slice(version.lang.length + 1)]
  return numbers.flatMap((number) => {
    const original = `${originalLanguage({version})}-${number}`
    const known = printed.get(original)
    if (known) return [known.segment.id]
    report(
      'translation-has-an-original',
      `Unexpected \`${id}\` as a translation of \`${original}\`, expected a segment of the print`,
      unit.segments.find((segment) => segment.id === id)!.place,
      'A sentence that translates one of another number, or several, says so: `{#en-b12-2 of="b12-2 b12-3"}`.'
    )
    return []
  })
}
