import {phraseRuns, type Hit} from './concordance-query.ts'
import type {SentenceJson, TextJson} from '#lib/exports/open-data/concordance-to-json.ts'

/** What a hit is called and where it is read, which the page knows. */
export interface HitPlaces {
  readonly label: (sentence: SentenceJson) => string
  readonly address: (sentence: SentenceJson) => string
}

/**
 * Hits as the lines of a table, the header first: where each is, the whole sentence cut round the key word, and for each language what
 * corresponds to the sentence and the words in it that a phrase link joins to the key word. A cell of a language without a counterpart is empty;
 * `none` names those that somebody decided to have none.
 */
export function hitsTable(
  hits: ReadonlyArray<Hit>,
  languages: ReadonlyArray<string>,
  {address, label}: HitPlaces
): ReadonlyArray<ReadonlyArray<string>> {
  return [
    [
      ...['segment', 'place', 'language', 'source', 'left', 'key_word', 'right', 'form'],
      ...languages.flatMap((lang) => [`${lang}_segments`, lang, `${lang}_phrase`]),
      ...['none', 'address']
    ],
    ...hits.map((hit) => {
      const {counterparts, left, misprinted, phrases, right, sentence} = hit
      return [
        ...[
          sentence.id,
          label(sentence),
          sentence.lang,
          sentence.source ?? 'print',
          left,
          hit.hit,
          right,
          misprinted ? 'printed' : 'corrected'
        ],
        ...languages.flatMap((lang) => {
          const sentences = counterparts.find((other) => other.lang === lang)?.sentences ?? []
          return [
            sentences.map(({id}) => id).join(' '),
            sentences.map(({text}) => text).join(' '),
            sentences.flatMap((other) => wordsIn(other, phrases)).join(' … ')
          ]
        }),
        counterparts
          .filter(({sentences}) => sentences.length === 0)
          .map(({lang}) => lang)
          .join(' '),
        address(sentence)
      ]
    })
  ]
}

function wordsIn(text: TextJson, phrases: ReadonlySet<number>): ReadonlyArray<string> {
  return phraseRuns(text, phrases).map(({end, start}) => text.text.slice(start, end))
}
