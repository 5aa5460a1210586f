import {judgementsByLanguage} from '#lib/alignment/judgements-by-language.ts'
import {claimCore} from '#lib/citations/claim-core.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import type {AlignmentRow, Claim, Edition, Finding, PhraseLink, Reference, Shift, Span, Unit} from '#lib/edition/index.ts'
import {chronologyToJson} from '#lib/exports/chronology/chronology-to-json.ts'
import {accessToJson} from './access-to-json.ts'
import {editionContract, type EditionJson} from './edition-json-schema.ts'
import {entityToJson} from './entity-to-json.ts'
import {structureToJson} from './structure-to-json.ts'
import {searchesToJson, statementToJson} from './evidence-to-json.ts'
import {findingToJson} from './finding-to-json.ts'
import {allowancesToJson, uncitedToJson} from './findings-to-json.ts'
import {mentionToJson} from './mention-to-json.ts'
import {reviewsToJson} from './reviews-to-json.ts'
import {translationToJson} from './translation-to-json.ts'

/** The compiled edition as open data, with what rules and readers found in it and without the places in our own files. */
export function editionToJson(edition: Edition, findings: ReadonlyArray<Finding>): EditionJson {
  const {alignment, claims, divisions, entities, id, languages, metadata, printedOrder, quotations, references, translations, units} =
    edition
  return {
    $schema: './edition.schema.json',
    contract: editionContract,
    id,
    metadata: {...metadata, languages: [...languages]},
    units: units.map(unitToJson),
    translations: translations.map((translation) => translationToJson(translation, edition)),
    printedOrder: [...printedOrder],
    quotations: quotations.map(({spans, speaker, occasion, source, ...quotation}) => ({
      ...quotation,
      spans: [...spans],
      speaker: speaker ?? null,
      occasion: occasion ?? null,
      source: source ?? null
    })),
    claims: claims.map((claim) => claimToJson(claim, edition)),
    entities: entities.map(entityToJson),
    references: references.map((reference) => referenceToJson(reference, edition)),
    divisions: [...divisions],
    alignment: {
      rows: alignment.rows.map((row) => rowToJson(row, units)),
      terms: [...alignment.terms],
      judgements: Object.fromEntries(judgementsByLanguage(edition).languages.map(({counts, lang}) => [lang, counts]))
    },
    ...structureToJson(edition),
    findings: findings.map(findingToJson),
    uncitedClaims: uncitedToJson(edition),
    allowances: allowancesToJson(edition),
    evidence: edition.evidence.map(statementToJson),
    searches: searchesToJson(edition),
    chronology: chronologyToJson(edition)
  }
}

function unitToJson(unit: Unit): EditionJson['units'][number] {
  const {citations, corrected, depth, emendations, highlights, id, kind, lang, mentions, pageBreaks, part, text: printed, segments} = unit
  return {
    id,
    lang,
    kind,
    part,
    ...(depth !== undefined && {depth}),
    printed,
    corrected,
    segments: segments.map(({id: segment, role, row, ...at}) => ({id: segment, ...spanOf(at), ...(role && {role}), ...(row && {row})})),
    mentions: mentions.map(mentionToJson),
    unresolved: unit.unresolved.map(({perhaps, type, ...at}) => ({...spanOf(at), type, perhaps: [...perhaps]})),
    citations: citations.map(({claim, number, occurrence, ...at}) => ({...spanOf(at), number, occurrence, claim})),
    emendations: emendations.map(({certainty, correction, kind: fault, lang: printedIn, segment, ...at}) => ({
      ...spanOf(at),
      correction,
      kind: fault,
      certainty,
      segment,
      ...(printedIn && {lang: printedIn})
    })),
    pageBreaks: pageBreaks.map(({at, inferred, page}) => ({at, page: page ?? null, inferred: inferred ?? null})),
    highlights: [...highlights]
  }
}

function claimToJson(claim: Claim, edition: Edition): EditionJson['claims'][number] {
  return {
    id: claim.id,
    stated: claim.stated,
    citations: [...claim.citations],
    // The name that the reach had before there was a core.
    spans: [...claim.reach],
    core: [...claimCore(edition, claim)],
    reach: [...claim.reach],
    hash: claimHash(edition, claim),
    support: edition.support
      .filter((mark) => mark.claim === claim.id)
      .map(({by, date, evidence, hash, item, verdict, voided}) => ({item, verdict, by, date, evidence: evidence ?? null, hash, voided}))
  }
}

function referenceToJson({items, label, number, printed}: Reference, {access, accessMarks}: Edition): EditionJson['references'][number] {
  return {
    number,
    label,
    printed,
    items: items.map(
      ({place: _, authors, container, date, document, sameAs, subjects, suggestion, title, translatedTitle, url, ...item}) => ({
        ...item,
        authors: authors.map(({certainty, entity, ...author}) => ({
          ...author,
          ...(entity !== undefined && {entity}),
          ...(entity !== undefined && certainty === 'low' && {certainty})
        })),
        ...(document !== undefined && {document}),
        ...(subjects.length > 0 && {subjects: [...subjects]}),
        title: title ?? null,
        ...(translatedTitle && {translatedTitle}),
        container: container ?? null,
        date: date?.edtf ?? null,
        url: url ?? null,
        access: url === undefined ? null : accessToJson(url, access),
        accessMarks: accessMarks.filter((mark) => mark.item === item.id).map(({by, date, state}) => ({state, by, date})),
        ...(suggestion && {suggestion: {...suggestion, access: accessToJson(suggestion.url, access)}}),
        sameAs: [...sameAs]
      })
    )
  }
}

function rowToJson(
  {cells, echo, g, links, phrases, shifts}: AlignmentRow,
  units: ReadonlyArray<Unit>
): EditionJson['alignment']['rows'][number] {
  return {
    g,
    ...Object.fromEntries([...cells].map(([lang, ids]) => [lang, [...ids]])),
    links: links.map((link) => Object.fromEntries([...link].map(([lang, ids]) => [lang, [...ids]]))),
    echo: [...echo],
    phrases: phrases.map((phrase) => phraseToJson(phrase, units)),
    shifts: shifts.map(shiftToJson)
    // A key for each language beside keys of another shape: more than a type can say.
  } as unknown as EditionJson['alignment']['rows'][number]
}

function phraseToJson({note, pieces, resp, reviews, shifts, status, term}: PhraseLink, units: ReadonlyArray<Unit>) {
  const words = [...pieces].map(([lang, found]) => {
    const quotes = found.map(({end, segment, start}) =>
      units.find((unit) => unit.segments.some(({id}) => id === segment))!.text.slice(start, end)
    )
    return [lang, quotes.length === 0 ? null : quotes.length === 1 ? quotes[0] : quotes] as const
  })
  return {
    ...Object.fromEntries(words),
    ...(term && {term}),
    ...(note && {note}),
    shifts: shifts.map(shiftToJson),
    resolved: [...pieces.values()].flat().map(({segment, ...at}) => ({segment, ...spanOf(at)})),
    resp,
    status,
    ...reviewsToJson({reviews})
  }
}

function shiftToJson({reviews, ...shift}: Shift) {
  return {...shift, in: [...shift.in], of: [...shift.of], ...reviewsToJson({reviews})}
}

function spanOf({end, start}: Span): Span {
  return {start, end}
}
