import type {Report} from '#lib/diagnostics/report.ts'
import {correctedText, type Unit} from '#lib/edition/index.ts'
import {numerals} from '#lib/language/numerals.ts'
import {quotationLimits} from '#lib/language/quotation-limits.ts'
import type {PermitsTranslation} from '#lib/compile/build/compiler-allowances.ts'
import type {PrintedSegment} from '#lib/compile/build/printed-segment.ts'
import type {TranslationFault} from '#lib/compile/read/schemas/translations.ts'
import type {TranslationRow} from '#lib/compile/build/translation-rows.ts'

/** Something that a translation keeps: what there is of it in a sentence, each as it is named in a fault. */
interface Kept {
  readonly rule: TranslationFault
  readonly what: string
  readonly in: (piece: PrintedSegment) => ReadonlyArray<string>
  readonly hint: string
}

const kept: ReadonlyArray<Kept> = [
  {
    rule: 'translation-keeps-its-names',
    what: 'names',
    in: ({segment, unit}) =>
      unit.mentions.flatMap((mention) => (mention.type !== 'date' && isWithin(mention, segment) ? [...mention.refs] : [])),
    hint: 'Each name of the original has one in the translation, marked with the same `ref`, as often; a pronoun in its place is a decision.'
  },
  {
    rule: 'translation-keeps-its-dates',
    what: 'dates',
    in: ({segment, unit}) =>
      unit.mentions.flatMap((mention) => (mention.type === 'date' && isWithin(mention, segment) ? [mention.when.edtf] : [])),
    hint: 'Each date of the original has one in the translation, marked with the same `when`.'
  },
  {
    rule: 'translation-keeps-its-numbers',
    what: 'numbers',
    in: ({segment, unit}) => numerals(withoutDatesAndMarkers(unit, segment), unit.lang).map(String),
    hint: 'Numerals outside dates are compared, Roman ones by their value: look for another number, or one written as a word.'
  },
  {
    rule: 'translation-keeps-its-markers',
    what: 'markers',
    in: ({segment, unit}) => unit.citations.filter((citation) => isWithin(citation, segment)).map(({number}) => `[${number}]`),
    hint: 'The markers of a sentence stand in its translation, in any order.'
  },
  {
    rule: 'translation-keeps-its-quotations',
    what: 'quotation marks',
    in: ({segment, unit}) => {
      const {closing, opening} = quotationLimits(correctedText(unit, segment))
      return [...opening.map(() => 'opening'), ...closing.map(() => 'closing')]
    },
    hint: 'A quotation begins and ends in the sentences in which it does in the original, and what is no quotation there is none here.'
  }
]

/** In each sentence stand the names, dates, numbers, markers and quotation marks of its original, in any order; else a fault at the sentence. */
export function checkTranslationRow({originals, rendered}: TranslationRow, permits: PermitsTranslation, report: Report): void {
  const {segment} = rendered[0]!
  for (const {hint, in: of, rule, what} of kept) {
    const [missing, extra] = difference(originals.flatMap(of), rendered.flatMap(of))
    if ((missing.length === 0 && extra.length === 0) || permits(rule, segment.id)) continue
    const found = [...extra.map((name) => `\`${name}\` too many`), ...missing.map((name) => `\`${name}\` missing`)].join(', ')
    report(
      rule,
      `Unexpected ${what} of \`${segment.id}\` (${found}), expected those of ${originals.map((original) => `\`${original.segment.id}\``).join(', ')}`,
      segment.place,
      hint
    )
  }
}

/** What the first list alone has and what the second alone has, each as often. */
function difference(left: ReadonlyArray<string>, right: ReadonlyArray<string>): readonly [ReadonlyArray<string>, ReadonlyArray<string>] {
  const extra = [...right]
  const missing = left.filter((item) => {
    const at = extra.indexOf(item)
    if (at >= 0) extra.splice(at, 1)
    return at < 0
  })
  return [missing, extra]
}

function withoutDatesAndMarkers(unit: Unit, segment: PrintedSegment['segment']): string {
  const taken = [...unit.mentions.filter(({type}) => type === 'date'), ...unit.citations].filter((span) => isWithin(span, segment))
  let text = ''
  for (let at = segment.start; at < segment.end; at += 1)
    text += taken.some(({end, start}) => start <= at && at < end) ? ' ' : unit.text[at]
  return text
}

function isWithin(
  span: {readonly start: number; readonly end: number},
  {end, start}: {readonly start: number; readonly end: number}
): boolean {
  return start <= span.start && span.end <= end
}
