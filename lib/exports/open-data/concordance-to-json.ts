import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {pairLinks} from '#lib/alignment/pair-links.ts'
import {translatedRows} from '#lib/alignment/translated-rows.ts'
import {indexedSentences, type IndexedText} from '#lib/concordance/indexed-sentences.ts'
import {numberedPhrases, piecesBySentence, placeInText, type NumberedPiece} from '#lib/concordance/phrase-places.ts'
import {vocabularyOf} from '#lib/concordance/vocabulary.ts'
import {
  areTranslated,
  editionWithTranslations,
  parseSegmentId,
  passageNumber,
  type AlignmentRow,
  type Edition,
  type Lang,
  type SegmentId
} from '#lib/edition/index.ts'
import {fold, interchangeable} from '#lib/language/fold.ts'
import {passagePath} from '#lib/routes/routes.ts'

export interface TextJson {
  readonly text: string
  /** Three numbers a word: characters since the word before (UTF-16), length, and the form's place in `forms` of the language. */
  readonly words: ReadonlyArray<number>
  /**
   * Three numbers a piece of a linked phrase: where it begins and its length in `text` (UTF-16), and the number of the phrase, which its
   * counterparts in other sentences share; left out where no phrase is linked.
   */
  readonly phrases?: ReadonlyArray<number>
}

export interface SentenceJson extends TextJson {
  /** Id of the segment. */
  readonly id: string
  /** Where it is read, from the title page of the edition: `read/#ru-b12-2`. */
  readonly at: string
  /** What it is called by: the kind of place and the numbers in it; left out where its id has none. */
  readonly name?: {readonly kind: string; readonly number: string}
  readonly lang: string
  readonly part: string
  /** Whose words they are, where they are not the article’s. */
  readonly source?: 'translation'
  /** Of the alignment; left out where the sentence stands in none. */
  readonly row?: string
  /** As printed, where `text`, the corrected one, differs. */
  readonly printed?: TextJson
  /** Places in `sentences` of what corresponds, by language: an empty list where somebody decided that there is nothing. */
  readonly to?: Readonly<Record<string, ReadonlyArray<number>>>
}

export interface LanguageJson {
  readonly forms: ReadonlyArray<string>
  readonly words?: ReadonlyArray<number>
  readonly bases: ReadonlyArray<string>
  readonly endings: ReadonlyArray<string>
  readonly plain: Readonly<Record<string, string>>
}

/** The index of the concordance as the browser loads it. */
export interface ConcordanceJson {
  readonly fold: Readonly<Record<string, string>>
  /** In the order of the edition. */
  readonly languages: Readonly<Record<string, LanguageJson>>
  /** In reading order. */
  readonly sentences: ReadonlyArray<SentenceJson>
}

/** Every sentence of the print with its words by number, the vocabulary of each language, and what corresponds to each sentence. */
export function concordanceToJson(edition: Edition): ConcordanceJson {
  return indexOf(edition, edition.alignment.rows)
}

/** The same of the print and of the translations that the edition made of it; each sentence of these says so. */
export function concordanceWithTranslations(edition: Edition): ConcordanceJson {
  return indexOf(editionWithTranslations(edition), [...edition.alignment.rows, ...translatedRows(edition)])
}

function indexOf(edition: Edition, rows: ReadonlyArray<AlignmentRow>): ConcordanceJson {
  const sentences = indexedSentences(edition)
  const vocabularies = new Map(edition.languages.map((lang) => [lang, vocabularyOf(sentences, lang)]))
  const numbers = new Map([...vocabularies].map(([lang, {forms}]) => [lang, new Map(forms.map((form, index) => [form, index]))]))
  const position = new Map(sentences.map(({segment}, index) => [segment.id, index]))
  const counterparts = counterpartsOf(rows, edition.languages)
  const pieces = piecesBySentence(numberedPhrases(rows))

  return {
    fold: interchangeable,
    languages: Object.fromEntries(
      [...vocabularies].map(([lang, {words, ...vocabulary}]) => [lang, {...vocabulary, ...(words && {words})}])
    ),
    sentences: sentences.map(({lang, part, printed, segment, unit, ...text}) => {
      const name = parseSegmentId(segment.id)
      const to = [...(counterparts.get(segment.id) ?? [])].map(([other, ids]) => [other, ids.map((id) => position.get(id)!)])
      return {
        id: segment.id,
        at: passagePath(edition, unit, segment.id),
        ...(name && {name: {kind: name.part, number: passageNumber(name)}}),
        lang,
        part,
        ...(areTranslated(edition, lang, [segment.id]) && {source: 'translation' as const}),
        ...textJson(text, lang, numbers.get(lang)!, pieces.get(segment.id)),
        ...(segment.row && {row: segment.row}),
        ...(printed && {printed: textJson(printed, lang, numbers.get(lang)!, pieces.get(segment.id))}),
        ...(to.length > 0 && {to: Object.fromEntries(to)})
      }
    })
  }
}

function textJson(
  indexed: IndexedText,
  lang: Lang,
  numbers: ReadonlyMap<string, number>,
  pieces: ReadonlyArray<NumberedPiece> = []
): TextJson {
  const {text, words} = indexed
  const phrases = pieces.flatMap((piece) => {
    const place = placeInText(piece, indexed)
    return place ? [place.start, place.end - place.start, piece.phrase] : []
  })
  return {
    text,
    words: words.flatMap(({end, start, text: word}, index) => [
      start - (words[index - 1]?.end ?? 0),
      end - start,
      numbers.get(fold(word, lang))!
    ]),
    ...(phrases.length > 0 && {phrases})
  }
}

/** For each aligned segment what corresponds to it in each other language, finer links first. */
function counterpartsOf(
  rows: ReadonlyArray<AlignmentRow>,
  languages: ReadonlyArray<Lang>
): ReadonlyMap<SegmentId, ReadonlyMap<Lang, ReadonlyArray<SegmentId>>> {
  const found = new Map<SegmentId, Map<Lang, ReadonlyArray<SegmentId>>>()
  const add = (from: ReadonlyArray<SegmentId>, lang: Lang, to: ReadonlyArray<SegmentId>): void => {
    for (const id of from) found.set(id, (found.get(id) ?? new Map<Lang, ReadonlyArray<SegmentId>>()).set(lang, to))
  }
  for (const pair of languagePairs(languages)) {
    for (const {
      segments: [left, right]
    } of rows.flatMap((row) => pairLinks(row, pair))) {
      add(left, pair[1], right)
      add(right, pair[0], left)
    }
  }
  return found
}
