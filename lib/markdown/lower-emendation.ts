import {emendationKinds, isLanguageTag, type EmendationKind, type SegmentId} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {collapse} from '#lib/text/collapse.ts'
import {requireAttribute, spanOf, type ReadDirective} from './read-directive.ts'
import type {Reading} from './reading.ts'

/** A misprint with what should be printed. */
export function lowerEmendation(directive: ReadDirective, reading: Reading): void {
  const {layers, report} = reading
  const {attributes, known, place} = directive
  const correction = requireAttribute('corr', directive, reading) ?? ''
  const written = requireAttribute('kind', directive, reading)
  const kind = emendationKinds.find((known) => known === written)
  if (written !== undefined && kind === undefined) {
    report(
      'attribute-is-known',
      `Unexpected kind \`${written}\`, expected ${known.get('kind')}`,
      place,
      nameHint(written, emendationKinds) ?? 'What is none of these is `typo`.'
    )
  }
  const cert = attributes.values.get('cert') ?? 'high'
  if (cert !== 'high' && cert !== 'low')
    report('attribute-is-known', `Unexpected certainty \`${cert}\`, expected ${known.get('cert')}`, place, 'Without `cert` it is `high`.')
  const lang = attributes.values.get('lang')
  if (lang !== undefined && !isLanguageTag(lang))
    report(
      'attribute-is-known',
      `Unexpected language \`${lang}\`, expected ${known.get('lang')}`,
      place,
      'It is the language of the printed form, in small letters: `lang=en`.'
    )
  if (attributes.names.has('corr')) checkCorrection(correction, kind, directive, reading)
  layers.emendations.push({
    ...spanOf(directive),
    // Known as soon as the sentence round it is read.
    segment: '' as SegmentId,
    correction,
    kind: kind ?? 'typo',
    certainty: cert === 'low' ? 'low' : 'high',
    lang,
    place
  })
}

function checkCorrection(correction: string, kind: EmendationKind | undefined, {place, span}: ReadDirective, {report}: Reading): void {
  const isAlike = kind === 'spacing' ? correction === span.printed : collapse(correction) === span.printed
  if (isAlike)
    report(
      'emendation-changes-the-text',
      `Unexpected correction \`${correction}\`, expected another text than the printed one`,
      place,
      correction === span.printed
        ? 'Take `:sic` away, or write what should be printed.'
        : 'Only spaces differ: where a space is missing in print, write `kind=spacing`.'
    )
  else if (/\s{2}|[^\S ]/u.test(correction.replaceAll('\u00A0', ' ')))
    report(
      'emendation-changes-the-text',
      `Unexpected white space in the correction \`${correction}\`, expected single spaces`,
      place,
      'Line breaks and double spaces are none of the text.'
    )
}
