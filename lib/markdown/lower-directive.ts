import type {PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import {bareDirectives, printDirectives, textDirectives} from './directives.ts'
import {lowerEmendation} from './lower-emendation.ts'
import {lowerDate, lowerMention} from './lower-mention.ts'
import {lowerPageBreak} from './lower-page-break.ts'
import {lowerSegment} from './lower-segment.ts'
import {placeOf} from './node-place.ts'
import {readAttributes} from './read-attributes.ts'
import {spanOf, type ReadDirective} from './read-directive.ts'
import type {Reading} from './reading.ts'

/** One known directive into printed text and layers; `lower` reads what stands in it. */
export function lowerDirective(
  node: TextDirective,
  reading: Reading,
  lower: (nodes: ReadonlyArray<PhrasingContent>, reading: Reading) => void
): void {
  const {inside, layers, path, printed} = reading
  const place = placeOf(node, path)
  checkNesting(node, place, reading)
  const known = textDirectives.get(node.name)!
  const attributes = readAttributes(node, known, place, reading)

  const opened = printed.open()
  const before = layers.emendations.length
  if (node.name === 'cite') printed.append('[')
  lower(node.children as ReadonlyArray<PhrasingContent>, {...reading, inside: [...inside, node.name]})
  if (node.name === 'cite') printed.append(']')
  const directive: ReadDirective = {name: node.name, span: printed.close(opened), attributes, known, place}

  switch (node.name) {
    case 's':
      return lowerSegment(directive, before, reading)
    case 'date':
      return lowerDate(directive, reading)
    case 'cite':
      return lowerCitation(directive, reading)
    case 'sic':
      return lowerEmendation(directive, reading)
    case 'pb':
      return lowerPageBreak(directive, reading)
    default:
      return lowerMention(directive, reading)
  }
}

function checkNesting({name}: TextDirective, place: Place, {inside, origin, report}: Reading): void {
  const outer = inside.at(-1)
  if (name === 's' ? inside.length > 0 : outer !== undefined && bareDirectives.has(outer)) {
    const hint =
      name === 's' ? 'A sentence ends before the next begins: look for a bracket that is missing.' : `\`:${outer}\` holds text alone.`
    report('directives-nest', `Unexpected \`:${name}\` inside \`:${outer}\`, expected it outside`, place, hint)
  }
  if (name !== 's' && !inside.includes('s')) {
    report(
      'text-lies-in-segments',
      `Unexpected \`:${name}\` outside every segment, expected it inside \`:s[…]\``,
      place,
      'All text stands in segments: put the bracket of the sentence round it.'
    )
  }
  if (origin === 'translation' && printDirectives.has(name)) {
    report(
      'misprint-is-printed',
      `Unexpected \`:${name}\` in a translation, expected it in the print alone`,
      place,
      'What we translate has our own words: write them as they should be.'
    )
  }
}

function lowerCitation(directive: ReadDirective, {layers, report}: Reading): void {
  const {place, span} = directive
  const number = /^\[(\d+)\]$/u.exec(span.printed)?.[1]
  if (number === undefined)
    report(
      'citation-is-a-number',
      `Unexpected citation \`${span.printed}\`, expected one number as in \`:cite[3]\``,
      place,
      'Two numbers are two markers, `:cite[3]:cite[4]`; where they share a bracket in print, leave it text.'
    )
  layers.citations.push({...spanOf(directive), number: Number(number ?? Number.NaN), place})
}
