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
  const {layers, report} = reading
  const {name, place} = directive
  checkWords(directive, reading)
  const refs = idsIn(requireAttribute('ref', directive, reading))
  const perhaps = idsIn(directive.attributes.values.get('perhaps'))
  if (refs.includes(unresolved) || perhaps.length > 0) return lowerUnresolved(directive, {perhaps, refs}, reading)
  const twice = refs.find((ref, index) => refs.indexOf(ref) < index)
  if (refs.length > mostEntities)
    report(
      'mention-names-few',
      `Unexpected \`ref\` with ${refs.length} ids, expected at most ${mostEntities}`,
      place,
      'Where a word names more, the group is an entity of its own.'
    )
  else if (twice !== undefined)
    report('attribute-stands-once', `Unexpected second \`${twice}\` in \`ref\`, expected each entity once`, place, 'Take one of them out.')
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

function idsIn(written: string | undefined): ReadonlyArray<string> {
  return (written ?? '').split(/\s+/u).filter(Boolean)
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
