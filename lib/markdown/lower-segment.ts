import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
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
    when: carriedDate(directive, reading),
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

/** The date that a sentence takes from the text before it: of the print alone, and only where it names none itself. */
function carriedDate({attributes, place, span}: ReadDirective, {layers, origin, report}: Reading): EdtfDate | undefined {
  const written = attributes.values.get('when')
  if (written === undefined) return undefined
  const when = parseEdtf(written)
  if (when.kind === 'refused') {
    report(
      'date-is-edtf',
      `Unexpected date \`${written}\` of a sentence, expected ${when.expected}`,
      place,
      'Year, month and day in this order, as exactly as the text before it says: `2001-05-05`, `2001-05`, `2001`.'
    )
    return undefined
  }
  if (origin !== 'print')
    report(
      'attribute-is-known',
      'Unexpected `when` of a sentence of a translation, expected it in the print alone',
      place,
      'A translation has the date of its original: take it out.'
    )
  if (layers.mentions.some(({end, start, type}) => type === 'date' && span.start <= start && end <= span.end))
    report(
      'date-stands-once',
      `Unexpected \`when=${written}\` of a sentence that names a date, expected one of them`,
      place,
      'The date that it names is its date: take `when` out.'
    )
  return when
}

function originalsOf(written: string, {report}: Reading, {place}: ReadDirective): ReadonlyArray<string> {
  const numbers = written.split(/\s+/u).filter(Boolean)
  const twice = numbers.find((number, index) => numbers.indexOf(number) < index)
  if (twice !== undefined)
    report('attribute-stands-once', `Unexpected second \`${twice}\` in \`of\`, expected each number once`, place, 'Take one of them out.')
  return numbers
}
