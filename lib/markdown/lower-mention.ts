import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import type {EntityId, EntityType} from '#lib/edition/index.ts'
import {requireAttribute, spanOf, type ReadDirective} from './read-directive.ts'
import type {Reading} from './reading.ts'

/** Most entities that one head noun names. */
const mostEntities = 50

/** What stands in `ref` where the text does not say who or what is meant. */
const unresolved = '?'

/** A name of one entity or of several, each once; or words that leave open whom they mean. */
export function lowerMention(directive: ReadDirective, reading: Reading): void {
  const {layers} = reading
  const {name, place} = directive
  checkWords(directive, reading)
  const refs = idsOf('ref', requireAttribute('ref', directive, reading), directive, reading)
  const perhaps = idsOf('perhaps', directive.attributes.values.get('perhaps'), directive, reading)
  if (refs.includes(unresolved) || perhaps.length > 0) return lowerUnresolved(directive, {perhaps, refs}, reading)
  if (refs.length > 0 && refs.length <= mostEntities)
    layers.mentions.push({...spanOf(directive), type: name as EntityType, refs: refs.map((ref) => ref as EntityId), place})
}

/** Words that leave open whom they mean, with the entries that they may mean. */
function lowerUnresolved(
  directive: ReadDirective,
  {perhaps, refs}: Readonly<Record<'perhaps' | 'refs', ReadonlyArray<string>>>,
  {layers, report}: Reading
): void {
  const {name, place} = directive
  if (!refs.includes(unresolved))
    report(
      'reference-is-resolved-or-not',
      `Unexpected \`perhaps="${perhaps.join(' ')}"\` beside \`ref="${refs.join(' ')}"\`, expected it beside \`ref="?"\` alone`,
      place,
      'Where the text says who is meant, take `perhaps` out; where it does not, write `ref="?"`.'
    )
  else if (refs.length > 1)
    report(
      'reference-is-resolved-or-not',
      `Unexpected \`ref="${refs.join(' ')}"\`, expected ids, or \`?\` alone`,
      place,
      'Whom the words may mean stands in `perhaps`, beside `ref="?"`.'
    )
  if (perhaps.length <= mostEntities)
    layers.unresolved.push({...spanOf(directive), type: name as EntityType, perhaps: perhaps.map((id) => id as EntityId), place})
}

/** A date, with what it means. */
export function lowerDate(directive: ReadDirective, reading: Reading): void {
  const {layers, report} = reading
  const {place} = directive
  checkWords(directive, reading)
  const written = requireAttribute('when', directive, reading)
  if (written === undefined) return
  const when = parseEdtf(written)
  if (when.kind === 'refused')
    report(
      'date-is-edtf',
      `Unexpected date \`${written}\`, expected ${when.expected}`,
      place,
      'Year, month and day in this order, as much as is printed: `2001-05-05`, `2001-05`, `2001`.'
    )
  else layers.mentions.push({...spanOf(directive), type: 'date', when, place})
}

/** The ids that an attribute has: few, and each once. */
function idsOf(
  attribute: 'ref' | 'perhaps',
  written: string | undefined,
  {place}: ReadDirective,
  {report}: Reading
): ReadonlyArray<string> {
  const ids = (written ?? '').split(/\s+/u).filter(Boolean)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (ids.length > mostEntities)
    report(
      'mention-names-few',
      `Unexpected \`${attribute}\` with ${ids.length} ids, expected at most ${mostEntities}`,
      place,
      'Where a word names more, the group is an entity of its own.'
    )
  else if (twice !== undefined)
    report(
      'attribute-stands-once',
      `Unexpected second \`${twice}\` in \`${attribute}\`, expected each entity once`,
      place,
      'Take one of them out.'
    )
  return ids
}

function checkWords({name, place, span}: ReadDirective, {report}: Reading): void {
  if (span.printed === '')
    report(
      'mention-has-text',
      `Unexpected \`:${name}\` without a printed character, expected the words that name it`,
      place,
      'What is not printed is no mention.'
    )
}
