import type {ConcordanceJson, LanguageJson, SentenceJson, TextJson} from '#lib/exports/open-data/concordance-to-json.ts'

export interface ConcordanceQuery {
  /** One word, or several that follow one another. */
  readonly text: string
  /** All when left out, as with parts. */
  readonly languages?: ReadonlyArray<string>
  readonly parts?: ReadonlyArray<string>
  /** `word`, the default: in any inflection; `form`: as typed; `beginning`: what begins so. */
  readonly match?: 'word' | 'form' | 'beginning'
  /** Whether н finds н alone; otherwise it finds ң as well. A typed ң never finds н. */
  readonly exactLetters?: boolean
  /** By reading order, the default, or by the nearest words on one side, language by language. */
  readonly sort?: 'text' | 'left' | 'right'
}

/** Keyword in context: the sentence cut round the hit. */
export interface Hit {
  readonly sentence: SentenceJson
  readonly left: string
  readonly hit: string
  readonly right: string
  /** Whether the hit stands in the printed form alone, and a correction hides it. */
  readonly misprinted: boolean
  /** The linked phrases that it belongs to, by number: the narrowest that hold it, or else all that it touches. */
  readonly phrases: ReadonlySet<number>
  /** What corresponds in each language that was looked at; without sentences where there is nothing. */
  readonly counterparts: ReadonlyArray<{readonly lang: string; readonly sentences: ReadonlyArray<SentenceJson>}>
}

/** A word that the text does not have is taken apart only down to a base of this length. */
const leastBase = 3

/** Every place where the words of a query follow one another. A sentence is searched as corrected, and as printed if that finds nothing. */
export function kwic(index: ConcordanceJson, query: ConcordanceQuery): ReadonlyArray<Hit> {
  const typed = query.text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  if (typed.length === 0) return []
  const hits = Object.entries(index.languages).flatMap(([lang, language]) => {
    if (query.languages && !query.languages.includes(lang)) return []
    const sought = typed.map((word) => formsOf(folded(word, lang, index), language, query))
    if (sought.some((forms) => forms.size === 0)) return []
    const hitsOf = index.sentences
      .filter((sentence) => sentence.lang === lang && (!query.parts || query.parts.includes(sentence.part)))
      .flatMap((sentence) => {
        const corrected = runsIn(sentence, sought).map((run) => hitAt(index, sentence, sentence, run, false))
        return corrected.length > 0 || !sentence.printed
          ? corrected
          : runsIn(sentence.printed, sought).map((run) => hitAt(index, sentence, sentence.printed!, run, true))
      })
    return query.sort === 'left' || query.sort === 'right' ? sorted(hitsOf, query.sort, lang) : hitsOf
  })
  return query.sort === 'left' || query.sort === 'right'
    ? hits
    : [...hits].sort((a, b) => index.sentences.indexOf(a.sentence) - index.sentences.indexOf(b.sentence))
}

function folded(word: string, lang: string, {fold}: ConcordanceJson): string {
  return [...word.normalize('NFC').toLocaleLowerCase(lang)].map((letter) => fold[letter] ?? letter).join('')
}

/** The numbers of the forms that a typed word stands for. */
function formsOf(
  typed: string,
  {bases, endings, forms, plain, words}: LanguageJson,
  {exactLetters = false, match = 'word'}: ConcordanceQuery
): ReadonlySet<number> {
  const isSame = (letter: string | undefined, own: string | undefined): boolean =>
    letter === own || (!exactLetters && own !== undefined && letter === plain[own])
  /** Whether two words agree over a length, a typed letter standing for a printed one. */
  const agree = (printed: string, length: number): boolean =>
    Array.from({length}, (_, at) => at).every((at) => isSame(typed[at], printed[at]))
  const numbersOf = (holds: (form: string, at: number) => boolean): ReadonlySet<number> =>
    new Set(forms.flatMap((form, at) => (holds(form, at) ? [at] : [])))

  const same = numbersOf((form) => form.length === typed.length && agree(form, typed.length))
  const begun = numbersOf((form) => form.length >= typed.length && agree(form, typed.length))
  if (match === 'form') return same
  if (match === 'beginning' || !words) return begun
  const known = new Set([...same].map((at) => words[at]!))
  if (known.size === 0) {
    const isEnding = new Set(endings)
    const fits = (base: string): boolean =>
      base.length >= leastBase && base.length <= typed.length && agree(base, base.length) && isEnding.has(typed.slice(base.length))
    const fitting = [...bases.map((base, word) => ({base, word})), ...forms.map((base, at) => ({base, word: words[at]!}))].filter(
      ({base}) => fits(base)
    )
    const longest = Math.max(0, ...fitting.map(({base}) => base.length))
    for (const {base, word} of fitting) if (base.length === longest) known.add(word)
  }
  return known.size > 0 ? numbersOf((_, at) => known.has(words[at]!)) : begun
}

/** A stretch of a text, from its beginning to before its end. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** Where some phrases stand in a sentence, in order; what overlaps is one stretch. */
export function phraseRuns(text: TextJson, phrases: ReadonlySet<number>): ReadonlyArray<Run> {
  const runs: Array<Run> = []
  for (const {end, start} of piecesOf(text)
    .filter(({phrase}) => phrases.has(phrase))
    .sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last && start <= last.end) runs.splice(-1, 1, {start: last.start, end: Math.max(last.end, end)})
    else runs.push({start, end})
  }
  return runs
}

function piecesOf({phrases = []}: TextJson): ReadonlyArray<Run & {readonly phrase: number}> {
  return Array.from({length: phrases.length / 3}, (_, index) => {
    const start = phrases[index * 3]!
    return {start, end: start + phrases[index * 3 + 1]!, phrase: phrases[index * 3 + 2]!}
  })
}

function phrasesAt(text: TextJson, run: Run): ReadonlySet<number> {
  const touched = piecesOf(text).filter(({end, start}) => start < run.end && run.start < end)
  const holding = touched.filter(({end, start}) => start <= run.start && run.end <= end)
  const narrowest = Math.min(...holding.map(({end, start}) => end - start))
  return new Set((holding.length > 0 ? holding.filter(({end, start}) => end - start === narrowest) : touched).map(({phrase}) => phrase))
}

function runsIn(text: TextJson, sought: ReadonlyArray<ReadonlySet<number>>): ReadonlyArray<Run> {
  const words = wordsOf(text)
  return words.flatMap(({start}, at) =>
    sought.every((forms, offset) => forms.has(words[at + offset]?.form ?? -1)) ? [{start, end: words[at + sought.length - 1]!.end}] : []
  )
}

function wordsOf({words}: TextJson): ReadonlyArray<Run & {readonly form: number}> {
  let at = 0
  return Array.from({length: words.length / 3}, (_, index) => {
    const start = at + words[index * 3]!
    at = start + words[index * 3 + 1]!
    return {start, end: at, form: words[index * 3 + 2]!}
  })
}

function hitAt(index: ConcordanceJson, sentence: SentenceJson, held: TextJson, run: Run, misprinted: boolean): Hit {
  const {text} = held
  return {
    sentence,
    left: text.slice(0, run.start),
    hit: text.slice(run.start, run.end),
    right: text.slice(run.end),
    misprinted,
    phrases: phrasesAt(held, run),
    counterparts: Object.entries(sentence.to ?? {}).map(([lang, places]) => ({
      lang,
      sentences: places.map((place) => index.sentences[place]!)
    }))
  }
}

/** By the nearest word on one side, then the next, capitals aside; hits alike there stay in reading order. */
function sorted(hits: ReadonlyArray<Hit>, side: 'left' | 'right', lang: string): ReadonlyArray<Hit> {
  const collator = new Intl.Collator(lang, {sensitivity: 'accent'})
  const context = (hit: Hit): ReadonlyArray<string> => {
    const words = hit[side].match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    return side === 'left' ? [...words].reverse() : words
  }
  return [...hits].sort((one, other) => {
    const [a, b] = [context(one), context(other)]
    const at = a.findIndex((word, index) => collator.compare(word, b[index] ?? '') !== 0)
    return at < 0 ? a.length - b.length : collator.compare(a[at]!, b[at] ?? '')
  })
}
