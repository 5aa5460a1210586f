import type {Report} from '#lib/diagnostics/report.ts'
import {judgedSentences, type SegmentId, type Translation, type Unit} from '#lib/edition/index.ts'
import type {PermitsTranslation} from '#lib/compile/build/compiler-allowances.ts'
import type {BuiltTranslation} from '#lib/compile/build/build-translations.ts'
import {checkTranslationBlocks} from './check-translation-blocks.ts'
import {checkTranslationRow} from './check-translation-row.ts'

/**
 * A translation answers the print sentence by sentence: the same blocks in the same order, no sentence left out but by decision, and in each
 * the names, dates, numbers, markers and quotations of its original.
 */
export function checkTranslations(
  built: ReadonlyArray<BuiltTranslation>,
  print: ReadonlyArray<Unit>,
  permits: PermitsTranslation,
  report: Report
): void {
  for (const {rows, translation} of built) {
    checkTranslationBlocks(translation, print, report)
    checkOmissions(translation, print, report)
    checkStatus(translation, report)
    for (const row of rows) checkTranslationRow(row, permits, report)
  }
}

/** Who calls the whole confirmed has confirmed each sentence. */
function checkStatus(translation: Translation, report: Report): void {
  const {units, version} = translation
  const {all, confirmed} = judgedSentences(translation)
  if (version.status !== 'confirmed' || confirmed === all) return
  report(
    'translation-status-is-true',
    `Unexpected \`status: confirmed\` of the translation into \`${version.lang}\`, expected \`draft\` while ${all - confirmed} of its sentences are not confirmed`,
    {path: units[0]!.place.path},
    'Confirm each sentence by name, `confirmed="A. Name"`, or leave it a draft.'
  )
}

function checkOmissions({omitted, originals, units, version}: Translation, print: ReadonlyArray<Unit>, report: Report): void {
  const translated = new Map([...originals].flatMap(([id, of]) => of.map((original) => [original, id] as const)))
  const decided = new Set(omitted.map(({segment}) => segment))
  const places = new Map(units.flatMap((unit) => unit.segments.map((segment) => [segment.id, segment.place] as const)))
  for (const id of decided) {
    const by = translated.get(id)
    if (by !== undefined)
      report(
        'translation-is-whole',
        `Unexpected \`${by}\`, which translates \`${id}\`, expected none: \`omitted\` of translations.yaml says so`,
        places.get(by)!,
        'Take the decision out, or the sentence.'
      )
  }
  const parts = new Set(units.map(({part}) => part))
  const originalUnits = print.filter((unit) => unit.version === version.of && parts.has(unit.part))
  let last = units[0]!.place
  for (const unit of originalUnits) {
    const missing: Array<SegmentId> = []
    for (const {id} of unit.segments) {
      const by = translated.get(id)
      if (by !== undefined) last = places.get(by)!
      else if (!decided.has(id)) missing.push(id)
    }
    if (missing.length === 0) continue
    const what =
      missing.length === unit.segments.length && missing.length > 1 ? `\`${unit.id}\`` : missing.map((id) => `\`${id}\``).join(', ')
    report(
      'translation-is-whole',
      `Unexpected absence of ${what} in the translation into \`${version.lang}\`, expected a translation after this place`,
      last,
      `Translate it, or decide to leave it out: \`{in: ${version.lang}, segment: ${missing[0]}, because: …}\` below \`omitted\` of translations.yaml.`
    )
  }
}
