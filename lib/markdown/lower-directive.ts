import type {PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {
  emendationKinds,
  isSlug,
  parseSegmentId,
  type EmendationKind,
  type EntityId,
  type EntityType,
  type RowId,
  type SegmentId
} from '#lib/edition/index.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import {textDirectives} from './directives.ts'
import {placeOf} from './node-place.ts'
import type {Reading} from './reading.ts'

/** What a directive may stand in and hold: segments hold all but segments, mentions nest, the rest hold text. */
const bare: ReadonlySet<string> = new Set(['cite', 'sic', 'pb'])

/** What only the print can have. */
const printOnly: ReadonlySet<string> = new Set(['sic', 'pb'])

/** One known directive into printed text and layers; `lower` reads what stands in it. */
export function lowerDirective(
  node: TextDirective,
  reading: Reading,
  lower: (nodes: ReadonlyArray<PhrasingContent>, reading: Reading) => void
): void {
  const {inside, layers, path, printed, report} = reading
  const place = placeOf(node, path)
  const outer = inside.at(-1)
  if (node.name === 's' ? inside.length > 0 : outer !== undefined && bare.has(outer)) {
    report('directives-nest', `Unexpected \`:${node.name}\` inside \`:${outer}\`, expected it outside`, place)
  }
  if (node.name !== 's' && !inside.includes('s')) {
    report('text-lies-in-segments', `Unexpected \`:${node.name}\` outside every segment, expected it inside \`:s[…]\``, place)
  }
  if (reading.origin === 'translation' && printOnly.has(node.name)) {
    report(
      'misprint-is-printed',
      `Unexpected \`:${node.name}\` in a translation, expected it in the print alone`,
      place,
      'What we translate has our own words: write them as they should be.'
    )
  }
  const known = textDirectives.get(node.name)!
  for (const name of Object.keys(node.attributes ?? {})) {
    if (known.has(name)) continue
    const expected = known.size > 0 ? `one of ${[...known].map((attribute) => `\`${attribute}\``).join(', ')}` : 'none'
    report('attribute-is-known', `Unexpected attribute \`${name}\` of \`:${node.name}\`, expected ${expected}`, place)
  }

  const start = printed.open()
  const firstEmendation = layers.emendations.length
  if (node.name === 'cite') printed.append('[')
  lower(node.children as ReadonlyArray<PhrasingContent>, {...reading, inside: [...inside, node.name]})
  if (node.name === 'cite') printed.append(']')
  const span = {start, end: printed.close()}
  const label = printed.text.slice(span.start, span.end)

  const attribute = (name: string, example: string): string => {
    const value = node.attributes?.[name]
    if (value === undefined || value === null) {
      report('attribute-is-present', `Unexpected \`:${node.name}[${label}]\` without \`${name}\`, expected ${example}`, place)
    }
    return value ?? ''
  }

  switch (node.name) {
    case 's': {
      const id = attribute('id', '`{#ru-b1-1}`')
      if (id && !parseSegmentId(id)) {
        report(
          'id-follows-grammar',
          `Unexpected segment id \`${id}\`, expected \`<language>-<part><number>[-<sentence>]\` as in \`ru-b12-2\``,
          place,
          'Ids are ASCII, lower case, without dots, and never change once published.'
        )
      }
      const row = node.attributes?.['g']
      if (row !== undefined && !isSlug(row ?? '')) {
        report('id-follows-grammar', `Unexpected row \`${row}\`, expected letters, digits and hyphens as in \`a4\``, place)
      }
      const role = node.attributes?.['role']
      if (role !== undefined && role !== 'heading') {
        report('attribute-is-known', `Unexpected role \`${role}\`, expected \`heading\``, place)
      }
      const segment = id as SegmentId
      layers.segments.push({...span, id: segment, row: row as RowId | undefined, role: role === 'heading' ? role : undefined, place})
      layers.emendations.splice(
        firstEmendation,
        Infinity,
        ...layers.emendations.slice(firstEmendation).map((emendation) => ({...emendation, segment}))
      )
      const of = node.attributes?.['of']
      if (of !== undefined) layers.originals.push({segment, of: (of ?? '').split(/\s+/u).filter(Boolean)})
      return
    }
    case 'date': {
      const written = attribute('when', 'a date in EDTF as in `when=2001-05-05`')
      const when = parseEdtf(written)
      if (when.kind !== 'refused') layers.mentions.push({...span, type: 'date', when, place})
      else if (typeof node.attributes?.['when'] === 'string')
        report('date-is-edtf', `Unexpected date \`${written}\`, expected ${when.expected}`, place)
      return
    }
    case 'cite':
      if (!/^\[\d+\]$/u.test(label))
        report('citation-is-a-number', `Unexpected citation \`${label}\`, expected one number as in \`:cite[3]\``, place)
      layers.citations.push({...span, number: Number(label.slice(1, -1)), place})
      return
    case 'sic': {
      const correction = attribute('corr', '`corr="…"`, empty where the print is to be deleted')
      const kind = attribute('kind', `one of ${emendationKinds.join(', ')}`)
      if (kind && !emendationKinds.includes(kind as EmendationKind)) {
        report('attribute-is-known', `Unexpected kind \`${kind}\`, expected one of ${emendationKinds.join(', ')}`, place)
      }
      const cert = node.attributes?.['cert'] ?? 'high'
      if (cert !== 'high' && cert !== 'low')
        report('attribute-is-known', `Unexpected certainty \`${cert}\`, expected \`high\` or \`low\``, place)
      if (correction === label)
        report('emendation-changes-the-text', `Unexpected correction \`${correction}\`, expected another text than the printed one`, place)
      layers.emendations.push({
        ...span,
        // Known as soon as the sentence round it is read.
        segment: '' as SegmentId,
        correction,
        kind: kind as EmendationKind,
        certainty: cert === 'low' ? 'low' : 'high',
        lang: node.attributes?.['lang'] ?? undefined,
        place
      })
      return
    }
    case 'pb':
      layers.pageBreaks.push({at: span.start, page: node.attributes?.['page'] ?? undefined})
      return
    default: {
      const refs = attribute('ref', '`ref=` and an id of entities.yaml').split(/\s+/u).filter(Boolean)
      layers.mentions.push({...span, type: node.name as EntityType, refs: refs as Array<EntityId> as ReadonlyArray<EntityId>, place})
    }
  }
}
