import type {Report} from '#lib/diagnostics/report.ts'
import {correctedText, entryIdOf, versionIdOf, type Edition, type EditionId, type PrintVersion, type Unit} from '#lib/edition/index.ts'
import {buildAccess} from '#lib/compile/build/build-access.ts'
import {buildAccessMarks} from '#lib/compile/build/build-access-marks.ts'
import {allowedFaults, compilerAllowances} from '#lib/compile/build/compiler-allowances.ts'
import {translationFaults} from '#lib/compile/read/schemas/translations.ts'
import {checkCorrections} from '#lib/compile/prove/check-corrections.ts'
import {checkDates} from '#lib/compile/prove/check-dates.ts'
import {checkOwnWords} from '#lib/compile/prove/check-own-words.ts'
import {checkPages} from '#lib/compile/prove/check-pages.ts'
import {checkRowDates} from '#lib/compile/prove/check-row-dates.ts'
import {buildAlignment} from '#lib/compile/build/build-alignment.ts'
import {buildClaims} from '#lib/compile/build/build-claims.ts'
import {buildEvidence, buildSearches} from '#lib/compile/build/build-evidence.ts'
import {buildAllowances, buildFindings} from '#lib/compile/build/build-findings.ts'
import {buildDivisions} from '#lib/compile/build/build-divisions.ts'
import {buildQuotations} from '#lib/compile/build/build-quotations.ts'
import {buildReferences} from '#lib/compile/build/build-references.ts'
import {reviewedRows, reviewedSummaries} from '#lib/compile/build/apply-reviews.ts'
import {buildReviews} from '#lib/compile/build/build-reviews.ts'
import {buildRegister} from '#lib/compile/build/build-register.ts'
import {buildTranslations} from '#lib/compile/build/build-translations.ts'
import {buildTerms} from '#lib/compile/build/build-terms.ts'
import {buildRights} from '#lib/compile/build/build-rights.ts'
import {buildSupport} from '#lib/compile/build/build-support.ts'
import {buildUncited} from '#lib/compile/build/build-uncited.ts'
import {checkEvidenceDates} from '#lib/compile/prove/check-evidence-dates.ts'
import {checkIds} from '#lib/compile/prove/check-ids.ts'
import {checkItemEntities} from '#lib/compile/prove/check-item-entities.ts'
import {checkItems} from '#lib/compile/prove/check-items.ts'
import {checkLanguages} from '#lib/compile/prove/check-languages.ts'
import {checkParticipation} from '#lib/compile/prove/check-participation.ts'
import {checkPrint} from '#lib/compile/prove/check-print.ts'
import {checkRecord} from '#lib/compile/prove/check-record.ts'
import {checkRegister} from '#lib/compile/prove/check-register.ts'
import {checkTranslationTerms} from '#lib/compile/prove/check-translation-terms.ts'
import {checkTranslations} from '#lib/compile/prove/check-translations.ts'
import {checkUnitIds} from '#lib/compile/prove/check-unit-ids.ts'
import {checkUnits} from '#lib/compile/prove/check-units.ts'
import {buildSummaries} from '#lib/compile/build/build-summaries.ts'
import {buildTours} from '#lib/compile/build/build-tours.ts'
import {freeze} from './freeze.ts'
import {orderUnits} from '#lib/compile/build/order-units.ts'
import {indexPlaces} from '#lib/compile/build/place-index.ts'
import type {Sources} from '#lib/compile/read/read-sources.ts'
import {transcriptionFile} from '#lib/compile/read/source-files.ts'
import {indexSegments} from '#lib/compile/build/segment-index.ts'

/**
 * The sources of an edition, introduced to one another. The result is an edition only if nothing was reported; undefined where the texts
 * are not whole: what stands in them cannot be asked then.
 */
export function assembleEdition(id: EditionId, sources: Sources, report: Report): Edition | undefined {
  const {record, transcription} = sources
  const {
    languages,
    divisions: _divisions,
    printed: _printed,
    summaries: _summaries,
    tours: _tours,
    entryLabel,
    editionRights,
    ...stated
  } = record.value
  const metadata = {...stated, ...buildRights(stated.rights, editionRights)}
  const print = sources.documents.map(({document}) => document).filter(({origin}) => origin === 'print')
  const translated = sources.documents.flatMap(({document, matter}) =>
    document.origin === 'translation' && matter ? [{document, matter}] : []
  )

  const hasTexts = checkLanguages(
    print,
    translated.map(({document}) => document),
    record,
    report
  )
  const drafts = print.flatMap((document) => document.units)
  const further = translated.flatMap(({document}) => document.units)
  const {isWhole: isList, references} = buildReferences(sources.references, entryLabel, report)
  checkItems(sources.references, report)
  if (!hasTexts) return undefined

  const numbers = new Set(references.map(({number}) => number))
  const {entities, isWhole: isRegister} = buildRegister(sources.entities, drafts, report)
  const areRead = sources.documents.every(({document}) => document.diagnostics.length === 0)
  // A segment whose directive cannot be read has no id.
  const haveIds = !areRead || checkUnitIds([...drafts, ...further], report)
  if (!isList || !isRegister || !haveIds) return undefined
  checkUnits([...drafts, ...further], {entities, numbers}, report)
  checkItemEntities(sources.references, entities, report)
  checkRecord(record, {entities, units: drafts}, report)
  if (!areRead) return undefined

  const named = [
    ...metadata.authors.map(({entity}) => entity),
    ...sources.quotations.value.flatMap(({occasion, speaker}) => [occasion, speaker])
  ]
  checkRegister(
    sources.entities,
    {register: entities, units: [...drafts, ...further], named: named.filter((entity) => entity !== undefined)},
    report
  )
  const {isTorn, printedOrder, units: ordered} = orderUnits(drafts, record, report)
  if (isTorn) return undefined
  const segments = indexSegments(ordered)
  checkParticipation(sources.entities, {lang: metadata.lang, register: entities, segments}, report)
  const {claims, citationsOf} = buildClaims(sources.claims, segments, report)
  const quotations = buildQuotations(sources.quotations, {segments, entities, numbers}, report)
  const rows = buildAlignment(sources.alignment, {languages, segments}, report)

  const printedOf = new Map(ordered.map((unit) => [unit.id, unit.text]))
  const entries = references.map(({label, printed}) => `${label} ${printed}`)
  checkPrint([...printedOrder.map((unit) => printedOf.get(unit) ?? ''), ...entries], transcription, transcriptionFile, report)

  const units = ordered.map((draft): Unit => {
    const {judgements: _judgements, originals: _originals, ...layers} = draft
    const unit = {...layers, citations: citationsOf(draft), corrected: draft.text}
    return {...unit, corrected: correctedText(unit, {start: 0, end: unit.text.length})}
  })
  const printVersions = languages.map((lang): PrintVersion => ({id: versionIdOf('print', lang), lang, origin: 'print'}))
  let areTranslations = true
  const built = buildTranslations(translated, sources.translations, {quotations, units}, (...fault) => {
    areTranslations = false
    report(...fault)
  })
  const terms = buildTerms(sources.alignment, report)
  const translations = built.map(({translation}) => translation)
  const places = indexPlaces(segments, references)
  const {permits, reportIdle} = compilerAllowances(sources.findings, allowedFaults)
  checkDates(ordered, permits, report)
  checkRowDates(rows, ordered, permits, report)
  reportIdle(report)
  const inTranslations = compilerAllowances(sources.translations, translationFaults)
  // What cannot be answered sentence by sentence is not compared so.
  if (areTranslations) {
    checkTranslations(built, units, inTranslations.permits, report)
    checkTranslationTerms({alignment: {rows}, languages, units, names: terms}, built, sources.translations, inTranslations.permits, report)
  }
  if (areTranslations) inTranslations.reportIdle(report)
  checkCorrections(ordered, report)
  checkOwnWords(further, report)
  checkPages(ordered, metadata, report)
  const all = [...units, ...translations.flatMap((translation) => translation.units)]
  const readerFindings = buildFindings(sources.findings, places, report)
  const evidence = buildEvidence(sources.evidence, {segments, claims, references}, report)
  checkEvidenceDates(sources.evidence, {evidence, units, metadata}, report)
  checkIds({record, statedClaims: sources.claims, claims, references, rows, units: all}, report)
  const summaries = buildSummaries(record, units, report)
  const reviews = buildReviews(sources.review, {id, alignment: {rows, terms}, languages, summaries, units}, report)
  return freeze({
    id,
    metadata,
    languages,
    versions: [...printVersions, ...translations.map(({version}) => version)],
    units,
    translations,
    printedOrder,
    divisions: buildDivisions(record, units, report),
    summaries: reviewedSummaries(summaries, reviews),
    tours: buildTours(
      record,
      {
        passage: units.flatMap((unit) => unit.segments.map((segment) => segment.id)),
        claim: claims.map((claim) => claim.id),
        finding: readerFindings.map((finding) => finding.id),
        reference: references.flatMap((entry) => [entryIdOf(entry.number), ...entry.items.map((item) => item.id)]),
        entity: [...entities.keys()],
        row: rows.map(({g}) => g)
      },
      report
    ),
    quotations,
    claims,
    entities: [...entities.values()],
    references,
    alignment: {rows: reviewedRows(rows, reviews), terms},
    readerFindings,
    allowances: buildAllowances(sources.findings, places, report),
    uncitedClaims: buildUncited(sources.findings, sources.judged, {units, quotations, claims}, report),
    access: buildAccess(sources.access, references, report),
    accessMarks: buildAccessMarks(sources.support, references, report),
    support: buildSupport(sources.support, {id, units, claims, references}, report),
    evidence,
    searches: buildSearches(sources.evidence, places, report)
  })
}
