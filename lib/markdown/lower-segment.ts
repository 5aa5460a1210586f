import {isSlug, parseSegmentId, type RowId, type SegmentId} from '#lib/edition/index.ts'
import {requireAttribute, spanOf, type ReadDirective} from './read-directive.ts'
import type {Reading} from './reading.ts'

/** A segment, and the emendations in it, all but the first `before` of them: they know their sentence, and none stands behind its end. */
export function lowerSegment(directive: ReadDirective, before: number, reading: Reading): void {
  const {layers, report} = reading
  const {attributes, place, span} = directive
  const id = requireAttribute('id', directive, reading) ?? ''
  if (id !== '' && !parseSegmentId(id)) {
    report(
      'id-follows-grammar',
      `Unexpected segment id \`${id}\`, expected \`<language>-<part><number>[-<sentence>]\` as in \`ru-b12-2\``,
      place,
      'Ids are ASCII, lower case, without dots, and never change once published.'
    )
  }
  if (span.printed === '')
    report(
      'segment-has-text',
      `Unexpected segment \`${id}\` without a printed character, expected a sentence`,
      place,
      'What is not printed is supplied in the sentence before or behind it.'
    )
  const row = attributes.values.get('g')
  if (row !== undefined && !isSlug(row)) {
    report(
      'id-follows-grammar',
      `Unexpected row \`${row}\`, expected letters, digits and hyphens as in \`a4\``,
      place,
      'Small letters a to z and digits, joined by hyphens, beginning with a letter.'
    )
  }
  const role = attributes.values.get('role')
  if (role !== undefined && role !== 'heading') {
    report('attribute-is-known', `Unexpected role \`${role}\`, expected \`heading\``, place, 'A sentence that is no heading has no `role`.')
  }
  const segment = id as SegmentId
  layers.segments.push({
    ...spanOf(directive),
    id: segment,
    row: row as RowId | undefined,
    role: role === 'heading' ? role : undefined,
    place
  })
  layers.emendations.splice(before).forEach((emendation) => {
    if (emendation.start > span.end)
      report(
        'supplied-text-follows-a-character',
        `Unexpected space before \`${emendation.correction}\`, which nothing printed follows in \`${id}\`, expected it in the correction`,
        emendation.place,
        `Write no space before \`:sic\`, and one at the beginning of the correction: \`corr=" ${emendation.correction}"\`.`
      )
    layers.emendations.push({...emendation, segment})
  })
  const of = attributes.values.get('of')
  if (of !== undefined) layers.originals.push({segment, of: originalsOf(of, reading, directive)})
  const stated = translationAttributes.filter((name) => attributes.values.has(name))
  const judged = judgementsStated.filter((name) => attributes.values.has(name))
  if (stated.length > 0 && reading.origin === 'print')
    report(
      'attribute-is-known',
      `Unexpected \`${stated[0]}\` of a sentence of the print, expected it in a translation alone`,
      place,
      'What is printed is neither translated nor judged: take it out.'
    )
  if (judged.length > 1)
    report(
      'attribute-stands-once',
      `Unexpected \`contested\` beside \`confirmed\`, expected one of them`,
      place,
      'A sentence that somebody contests is not confirmed: keep that one.'
    )
  for (const status of judged) layers.judgements.push({segment, status, by: attributes.values.get(status)!})
}

const judgementsStated = ['confirmed', 'contested'] as const
const translationAttributes = ['of', ...judgementsStated] as const

function originalsOf(written: string, {report}: Reading, {place}: ReadDirective): ReadonlyArray<string> {
  const numbers = written.split(/\s+/u).filter(Boolean)
  const twice = numbers.find((number, index) => numbers.indexOf(number) < index)
  if (twice !== undefined)
    report('attribute-stands-once', `Unexpected second \`${twice}\` in \`of\`, expected each number once`, place, 'Take one of them out.')
  return numbers
}
