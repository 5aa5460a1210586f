import type {AlignmentRow, Edition, Mention, PhraseLink, Reference, Span, Unit} from '#lib/edition/index.ts'
import type {EditionJson} from './edition-json-schema.ts'

/** The compiled edition as open data, without the places in our own files. */
export function editionToJson(edition: Edition): EditionJson {
  const {alignment, claims, divisions, entities, id, languages, metadata, printedOrder, quotations, references, units} = edition
  return {
    $schema: './edition.schema.json',
    id,
    metadata: {...metadata, languages: [...languages]},
    units: units.map(unitToJson),
    printedOrder: [...printedOrder],
    quotations: quotations.map(({spans, speaker, occasion, source, ...quotation}) => ({
      ...quotation,
      spans: [...spans],
      speaker: speaker ?? null,
      occasion: occasion ?? null,
      source: source ?? null
    })),
    claims: claims.map((claim) => ({...claim, citations: [...claim.citations], spans: [...claim.spans]})),
    entities: entities.map((entity) => ({
      ...entity,
      coordinates: entity.coordinates && [...entity.coordinates],
      earlierNames: [...entity.earlierNames],
      authorities: [...entity.authorities]
    })),
    references: references.map(referenceToJson),
    divisions: [...divisions],
    alignment: {rows: alignment.rows.map((row) => rowToJson(row, units))}
  }
}

function unitToJson(unit: Unit): EditionJson['units'][number] {
  const {citations, corrected, emendations, highlights, id, kind, lang, mentions, pageBreaks, printed, segments} = unit
  return {
    id,
    lang,
    kind,
    printed,
    corrected,
    segments: segments.map(({id: segment, role, ...at}) => ({id: segment, ...spanOf(at), ...(role && {role})})),
    mentions: mentions.map(mentionToJson),
    citations: citations.map(({claim, number, ...at}) => ({...spanOf(at), number, claim})),
    emendations: emendations.map(({certainty, correction, kind: fault, lang: printedIn, ...at}) => ({
      ...spanOf(at),
      correction,
      kind: fault,
      certainty,
      ...(printedIn && {lang: printedIn})
    })),
    pageBreaks: pageBreaks.map(({at, page}) => ({at, page: page ?? null})),
    highlights: [...highlights]
  }
}

function mentionToJson(mention: Mention): EditionJson['units'][number]['mentions'][number] {
  if (mention.type === 'date') return {...spanOf(mention), type: mention.type, when: mention.when}
  const [first, ...more] = mention.refs
  return {...spanOf(mention), type: mention.type, ref: more.length > 0 ? [...mention.refs] : first!}
}

function referenceToJson({items, number, printed}: Reference): EditionJson['references'][number] {
  return {
    number,
    printed,
    items: items.map(({place: _, authors, container, date, sameAs, title, url, ...item}) => ({
      ...item,
      authors: [...authors],
      title: title ?? null,
      container: container ?? null,
      date: date ?? null,
      url: url ?? null,
      sameAs: [...sameAs]
    }))
  }
}

function rowToJson({cells, echo, g, links, phrases, shifts}: AlignmentRow, units: ReadonlyArray<Unit>): EditionJson['alignment']['rows'][number] {
  return {
    g,
    ...Object.fromEntries([...cells].map(([lang, ids]) => [lang, [...ids]])),
    links: links.map((link) => Object.fromEntries([...link].map(([lang, ids]) => [lang, [...ids]]))),
    echo: [...echo],
    phrases: phrases.map((phrase) => phraseToJson(phrase, units)),
    shifts: shifts.map((shift) => ({...shift, in: [...shift.in], of: [...shift.of]}))
    // A key for each language beside keys of another shape: more than a type can say.
  } as unknown as EditionJson['alignment']['rows'][number]
}

function phraseToJson({note, pieces, resp, shifts, status, term}: PhraseLink, units: ReadonlyArray<Unit>) {
  const words = [...pieces].map(([lang, found]) => {
    const quotes = found.map(({end, segment, start}) =>
      units.find((unit) => unit.segments.some(({id}) => id === segment))!.printed.slice(start, end)
    )
    return [lang, quotes.length === 0 ? null : quotes.length === 1 ? quotes[0] : quotes] as const
  })
  return {
    ...Object.fromEntries(words),
    ...(term && {term}),
    ...(note && {note}),
    shifts: shifts.map((shift) => ({...shift, in: [...shift.in], of: [...shift.of]})),
    resolved: [...pieces.values()].flat().map(({segment, ...at}) => ({segment, ...spanOf(at)})),
    resp,
    status
  }
}

function spanOf({end, start}: Span): Span {
  return {start, end}
}
