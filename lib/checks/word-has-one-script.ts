import {mixedWords, type MixedWord} from '#lib/language/mixed-words.ts'
import {printedStretches} from '#lib/checks/signs/printed-stretches.ts'
import type {Localized} from '#lib/edition/index.ts'
import type {Script} from '#lib/language/look-alikes.ts'
import {codePoint, showHidden} from '#lib/text/code-points.ts'
import type {Rule} from './rule.ts'

/** No letter of a word is one of another script that only looks like it. A word that a sentence has twice is told once. */
export const wordHasOneScript: Rule = {
  id: 'word-has-one-script',
  kind: 'characters',
  promise: {
    ky: 'Бир сөздүн тамгалары бир алфавиттен',
    ru: 'Буквы слова — из одного алфавита',
    en: 'The letters of a word are of one script'
  },
  *check(edition) {
    for (const {evidenceAt, isInAddress, place, text} of printedStretches(edition)) {
      const seen = new Set<string>()
      for (const mixed of mixedWords(text)) {
        const word = showHidden(text.slice(mixed.start, mixed.end))
        if (seen.has(word)) continue
        seen.add(word)
        yield {
          about: word,
          places: [place],
          evidence: [evidenceAt(mixed)],
          certainty: mixed.certain ? 'proven' : 'guess',
          gravity: isInAddress(mixed) ? 'moderate' : 'slight',
          text: textOf(word, mixed)
        }
      }
    }
  }
}

const names: Readonly<Record<Script, Localized>> = {
  Latin: {ky: 'латын', ru: 'латиницы', en: 'Latin'},
  Cyrillic: {ky: 'кирилл', ru: 'кириллицы', en: 'Cyrillic'},
  Greek: {ky: 'грек', ru: 'греческого алфавита', en: 'Greek'}
}

function textOf(word: string, {script, strangers}: MixedWord): Localized {
  const [first] = strangers
  const kinds = [...new Set(strangers.map((stranger) => stranger.script))]
  const listed = (between: string, name: (script: Script) => string): string =>
    kinds
      .map((kind) => {
        const letters = strangers.filter((stranger) => stranger.script === kind).map(({letter}) => `${letter} (${codePoint(letter)})`)
        return `${letters.join(', ')} ${between} ${name(kind)}`
      })
      .join(', ')
  return {
    ky: `«${word}» сөзү ар башка алфавиттин тамгалары менен терилген: ${listed('–', (kind) => names[kind].ky)}, калгандары – ${names[script].ky} тамгалары.`,
    ru: `Слово «${word}» набрано буквами разных алфавитов: ${listed('— из', (kind) => names[kind].ru)}, остальные — из ${names[script].ru}.`,
    en: `The word “${word}” is set in letters of several scripts: ${listed(first && strangers.length > kinds.length ? 'are' : 'is', (kind) => names[kind].en)}, the rest is ${names[script].en}.`
  }
}
