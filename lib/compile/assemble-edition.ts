import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import {correctedText, versionIdOf, type Edition, type EditionId, type EntityId, type PrintVersion, type Unit} from '#lib/edition/index.ts'
import type {Document} from '#lib/markdown/draft.ts'
import {buildAccess} from '#lib/compile/build/build-access.ts'
import {buildAccessMarks} from '#lib/compile/build/build-access-marks.ts'
import {buildAlignment} from '#lib/compile/build/build-alignment.ts'
import {buildClaims} from '#lib/compile/build/build-claims.ts'
import {buildAllowances, buildFindings} from '#lib/compile/build/build-findings.ts'
import {buildDivisions} from '#lib/compile/build/build-divisions.ts'
import {buildQuotations} from '#lib/compile/build/build-quotations.ts'
import {buildReferences} from '#lib/compile/build/build-references.ts'
import {buildRegister} from '#lib/compile/build/build-register.ts'
import {buildTranslations, type TranslatedDocument} from '#lib/compile/build/build-translations.ts'
import {buildTerms} from '#lib/compile/build/build-terms.ts'
import {buildSupport} from '#lib/compile/build/build-support.ts'
import {buildUncited} from '#lib/compile/build/build-uncited.ts'
import {checkLanguages} from '#lib/compile/prove/check-languages.ts'
import {checkPrint} from '#lib/compile/prove/check-print.ts'
import {checkUnits} from '#lib/compile/prove/check-units.ts'
import {freeze} from './freeze.ts'
import {orderUnits} from '#lib/compile/build/order-units.ts'
import {indexPlaces} from '#lib/compile/build/place-index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {accessSchema} from '#lib/compile/read/schemas/access.ts'
import type {alignmentSchema} from '#lib/compile/read/schemas/alignment.ts'
import type {claimsSchema} from '#lib/compile/read/schemas/claims.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import type {entitiesSchema} from '#lib/compile/read/schemas/entities.ts'
import type {findingsSchema} from '#lib/compile/read/schemas/findings.ts'
import type {quotationsSchema} from '#lib/compile/read/schemas/quotations.ts'
import type {referencesSchema} from '#lib/compile/read/schemas/references.ts'
import type {supportSchema} from '#lib/compile/read/schemas/support.ts'
import {indexSegments} from '#lib/compile/build/segment-index.ts'

/** The sources of an edition, each read by itself. */
export interface Sources {
  readonly id: EditionId
  /** The texts of the print. */
  readonly documents: ReadonlyArray<Document>
  readonly translations: ReadonlyArray<TranslatedDocument>
  readonly record: Located<z.output<typeof editionSchema>>
  readonly references: Located<z.output<typeof referencesSchema>>
  readonly entities: Located<z.output<typeof entitiesSchema>>
  readonly alignment: Located<z.output<typeof alignmentSchema>>
  readonly quotations: Located<z.output<typeof quotationsSchema>>
  readonly claims: Located<z.output<typeof claimsSchema>>
  readonly findings: Located<z.output<typeof findingsSchema>>
  /** Whether findings.yaml is there: somebody has judged what lacks a source. */
  readonly judged: boolean
  readonly access: Located<z.output<typeof accessSchema>>
  readonly support: ReadonlyArray<Located<z.output<typeof supportSchema>>>
  readonly transcription: string
}

/** Introduce the sources to one another. The result is an edition only if nothing was reported. */
export function assembleEdition(sources: Sources, report: Report): Edition {
  const {documents, record, transcription, translations} = sources
  const {languages, divisions: _divisions, printed: _printed, entryLabel, authors, ...metadata} = record.value

  const references = buildReferences(sources.references, entryLabel, report)
  const numbers = new Set(references.map(({number}) => number))
  const entities = buildRegister(sources.entities, report)

  const drafts = documents.flatMap((document) => document.units)
  const translated = translations.map(({document}) => document)
  checkLanguages(documents, translated, record, report)
  checkUnits([...drafts, ...translated.flatMap((document) => document.units)], {entities, numbers}, report)
  authors.forEach(({entity}, index) => {
    if (!entities.has(entity))
      report(
        'mention-is-registered',
        `Unexpected entity \`${entity}\`, expected the id of an entry of entities.yaml`,
        record.placeOf('authors', index, 'entity')
      )
  })

  const {units: ordered, printedOrder} = orderUnits(drafts, record, report)
  const segments = indexSegments(ordered)
  const {claims, citationsOf} = buildClaims(sources.claims, segments, report)
  const quotations = buildQuotations(sources.quotations, {segments, entities, numbers}, report)
  const rows = buildAlignment(sources.alignment, {languages, segments}, report)

  const printedOf = new Map(ordered.map((unit) => [unit.id, unit.text]))
  const entries = references.map(({label, printed}) => `${label} ${printed}`)
  checkPrint([...printedOrder.map((id) => printedOf.get(id) ?? ''), ...entries], transcription, 'printed.txt', report)

  const units = ordered.map((draft): Unit => {
    const {originals: _, ...layers} = draft
    const unit = {...layers, citations: citationsOf(draft), corrected: draft.text}
    return {...unit, corrected: correctedText(unit, {start: 0, end: unit.text.length})}
  })
  const printVersions = languages.map((lang): PrintVersion => ({id: versionIdOf('print', lang), lang, origin: 'print'}))
  const translatedTexts = buildTranslations(translations, units, report)
  const places = indexPlaces(segments, references)
  return freeze({
    id: sources.id,
    metadata: {...metadata, authors: authors.map((author) => ({...author, entity: author.entity as EntityId}))},
    languages,
    versions: [...printVersions, ...translatedTexts.map(({version}) => version)],
    units,
    translations: translatedTexts,
    printedOrder,
    divisions: buildDivisions(record, units, report),
    quotations,
    claims,
    entities: [...entities.values()],
    references,
    alignment: {rows, terms: buildTerms(sources.alignment, report)},
    readerFindings: buildFindings(sources.findings, places, report),
    allowances: buildAllowances(sources.findings, places, report),
    uncitedClaims: buildUncited(sources.findings, sources.judged, {units, quotations, claims}, report),
    access: buildAccess(sources.access, references, report),
    accessMarks: buildAccessMarks(sources.support, references, report),
    support: buildSupport(sources.support, {id: sources.id, units, claims, references}, report)
  })
}
