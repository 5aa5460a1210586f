import {unitOf, type Edition, type Evidence, type Localized, type Quotation, type SegmentId} from '#lib/edition/index.ts'
import {commonRun, wordCount} from '#lib/text/common-run.ts'
import type {Rule} from './rule.ts'

/** Fewer words in common may be a phrase that a speaker likes. */
const leastWords = 6

/** Words that are quoted twice of one speaker come from one source. Documents repeat their formulas, so only speakers are compared. */
export const wordsHaveOneSource: Rule = {
  id: 'words-have-one-source',
  kind: 'quotation-doubtful',
  promise: {
    ky: 'Эки жолу келтирилген сөздүн булагы бирөө',
    ru: 'У слов, приведённых дважды, один источник',
    en: 'Words that are quoted twice have one source'
  },
  *check(edition) {
    const spoken = edition.quotations.filter(({source, speaker}) => source !== undefined && speaker !== undefined)
    for (const [index, first] of spoken.entries()) {
      for (const second of spoken.slice(index + 1)) {
        if (first.speaker !== second.speaker || first.source === second.source) continue
        const shared = sharedWords(first, second, edition)
        if (!shared) continue
        yield {
          about: `${first.id} ${second.id}`,
          places: shared.map(({at}) => at),
          evidence: shared,
          certainty: 'proven',
          gravity: 'slight',
          text: textOf(first.source!, second.source!)
        }
      }
    }
  }
}

/** The longest run of words that a sentence of one quotation shares with a sentence of the other, as each has it. */
function sharedWords(
  first: Quotation,
  second: Quotation,
  edition: Edition
): ReadonlyArray<Evidence & {readonly at: SegmentId}> | undefined {
  const pairs = sentencesOf(first, edition).flatMap((a) =>
    sentencesOf(second, edition).map((b) => ({a, b, run: commonRun(a.quote, b.quote)}))
  )
  const longest = pairs.toSorted((a, b) => wordCount(b.run) - wordCount(a.run))[0]
  if (!longest || wordCount(longest.run) < leastWords) return undefined
  return [
    {at: longest.a.at, quote: longest.run},
    {at: longest.b.at, quote: commonRun(longest.b.quote, longest.a.quote)}
  ]
}

/** What each sentence of its blocks has of a quotation; nothing, if the quotation does not reach it. */
function sentencesOf({spans}: Quotation, edition: Edition): ReadonlyArray<Evidence & {readonly at: SegmentId}> {
  return spans.flatMap((span) => {
    const unit = unitOf(edition, span.unit)
    return unit.segments.map(({end, id, start}) => ({
      at: id,
      quote: unit.text.slice(Math.max(start, span.start), Math.min(end, span.end))
    }))
  })
}

function textOf(first: number, second: number): Localized {
  return {
    ky: `Бир эле сөз эки жолу келтирилген, бирок ар башка булак менен: [${first}] жана [${second}].`,
    ru: `Одни и те же слова приведены дважды, но с разными источниками: [${first}] и [${second}].`,
    en: `The same words are quoted twice, with different sources: [${first}] and [${second}].`
  }
}
