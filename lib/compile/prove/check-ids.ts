import type {z} from 'zod'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {entryIdOf, mentionTypes, type AlignmentRow, type Claim, type Reference, type Unit} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {claimsSchema} from '#lib/compile/read/schemas/claims.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import {citationAnchor, noteAnchor, rowAnchor} from '#lib/routes/anchors.ts'

/** Ids of what frames the pages; the fragments of an edition are others (tests/compile/prove/check-ids.test.ts reads them in `app/`). */
export const frameIds: ReadonlySet<string> = new Set([
  ...['main', 'card', 'card-status', 'contents', 'legend', 'abstract', 'mentions', 'strip-text', 'rights'],
  ...[
    'drawing',
    'drawing-text',
    'pairs',
    'rows',
    'shifts',
    'terms',
    'with-translations',
    'concordance',
    'coverage',
    'renderings',
    'occurrences',
    'in-body',
    'pair-places',
    'shift-kinds',
    'interventions',
    'quotations',
    'translations',
    'judgements',
    'phrase-choice',
    'passages',
    'disputed',
    'about-map',
    'whole-map',
    'map-land',
    'in-order',
    'by-stage',
    'by-kind',
    'places',
    'people-by-events',
    'takes-part',
    'events',
    'suggestions',
    'lit-mentions',
    'spread-text',
    'unresolved',
    'whose-names'
  ],
  ...['edition', 'alignment', 'references', ...mentionTypes]
])

/** What the fragments begin with that pages make of numbers and of other ids. */
export const madeOf: Readonly<Record<string, string>> = {
  'row-': 'rows',
  'cite-': 'markers',
  'note-': 'notes',
  'ref-': 'references',
  'finding-': 'findings',
  'uncited-': 'sentences without a source',
  'term-': 'terms',
  'place-': 'places of terms',
  'pair-': 'pairs of languages',
  'shifts-': 'kinds of shifts',
  'uncovered-': 'words that no phrase names',
  'principle-': 'principles',
  'emendation-': 'interventions',
  'set-': 'settings',
  'state-': 'forms',
  'translation-': 'translations',
  'review-': 'judgements',
  'evidence-': 'statements with evidence',
  'dated-': 'sentences with a date',
  'map-': 'places of the map',
  'meeting-': 'events of the meetings',
  'suggestions-': 'names that are suggested',
  'mention-': 'mentions of an entity',
  'letter-': 'letters of the register'
}

interface Parts {
  readonly record: Located<z.output<typeof editionSchema>>
  readonly statedClaims: Located<z.output<typeof claimsSchema>>
  readonly claims: ReadonlyArray<Claim>
  readonly references: ReadonlyArray<Reference>
  readonly rows: ReadonlyArray<AlignmentRow>
  /** Of the print and of translations. */
  readonly units: ReadonlyArray<Pick<Unit, 'id' | 'segments' | 'citations' | 'place'>>
}

/**
 * The ids of an edition, and what its pages make of them, are unique over all kinds: they are the fragments by which readers name a
 * passage, and stay so when a page shows what another shows today.
 */
export function checkIds({claims, record, references, rows, statedClaims, units}: Parts, report: Report): void {
  const owners = new Map<string, string>([...frameIds].map((id) => [id, 'the frame of a page']))
  const own = (id: string, owner: string) => owners.set(id, owners.get(id) ?? owner)
  const take = (id: string, what: string, place: Place, isNew = true) => {
    const beginning = isNew ? Object.keys(madeOf).find((prefix) => id.startsWith(prefix)) : undefined
    const owner = owners.get(id) ?? (beginning && `what begins with \`${beginning}\` is of ${madeOf[beginning]}`)
    if (owner !== undefined) {
      const has = owners.has(id) ? `${owner === what ? what.replace(/^an? /u, 'another ') : owner} has it` : owner
      report(
        'id-is-unique',
        `Unexpected id \`${id}\` of ${what}, expected one of its own: ${has}`,
        place,
        'Readers name a passage by its id: no two things of an edition share one.'
      )
    }
    own(id, what)
  }
  for (const {items, number} of references) {
    own(entryIdOf(number), `entry ${number}`)
    for (const {id} of items) own(id, 'a source')
  }
  for (const {g} of rows) own(rowAnchor(g), `row \`${g}\``)
  for (const {citations, id, place} of units) {
    for (const citation of citations)
      for (const anchor of [citationAnchor(citation), noteAnchor(citation)]) own(anchor, `marker [${citation.number}]`)
    if (owners.has(id) && !owners.get(id)!.startsWith('block')) take(id, 'a block', place, false)
    own(id, `block \`${id}\``)
  }
  for (const {id: unit, segments} of units) {
    for (const {id, place} of segments) {
      // The one segment of a block may have its id; a second one of that id is reported with the file.
      if (String(id) !== unit && owners.has(id) && owners.get(id) !== 'a segment') take(id, 'a segment', place, false)
      own(id, 'a segment')
    }
  }
  for (const {id, stated} of claims) if (!stated) own(id, 'the claim of a marker for which none is stated')
  statedClaims.value.forEach(({id}, index) => take(id, 'a claim', statedClaims.placeOf(index, 'id')))
  record.value.divisions.forEach(({id}, index) => take(id, 'a division', record.placeOf('divisions', index, 'id')))

  const within = (key: 'principles' | 'agreement', ids: ReadonlyArray<string>, field: string) =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index)
        report(
          'id-is-unique',
          `Unexpected second \`${field}: ${id}\` in \`${key}\`, expected each once`,
          record.placeOf(key, index, field),
          'Put the two into one, or give one another name.'
        )
    })
  within(
    'principles',
    record.value.principles.map(({id}) => id),
    'id'
  )
  within(
    'agreement',
    record.value.agreement.map(({layer}) => layer),
    'layer'
  )
}
