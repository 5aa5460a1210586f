import {hiddenWords} from '#lib/checks/signs/hidden-words.ts'
import {printedStretches} from '#lib/checks/signs/printed-stretches.ts'
import type {Localized} from '#lib/edition/index.ts'
import {codePoint, showHidden} from '#lib/text/code-points.ts'
import type {Rule} from './rule.ts'

/** Nothing that nobody sees stands in a word. */
export const wordHidesNothing: Rule = {
  id: 'word-hides-nothing',
  kind: 'characters',
  promise: {
    ky: 'Сөздүн ичинде көрүнбөгөн белги жок',
    ru: 'В словах нет невидимых знаков',
    en: 'No word holds an invisible character'
  },
  *check(edition) {
    for (const {evidenceAt, isInAddress, place, text} of printedStretches(edition)) {
      const seen = new Set<string>()
      for (const found of hiddenWords(text)) {
        const word = showHidden(text.slice(found.start, found.end))
        if (seen.has(word)) continue
        seen.add(word)
        yield {
          about: word,
          places: [place],
          evidence: [evidenceAt(found)],
          certainty: 'proven',
          gravity: isInAddress(found) ? 'moderate' : 'slight',
          text: textOf(word, found.hidden.map(codePoint).join(', '))
        }
      }
    }
  }
}

function textOf(word: string, codes: string): Localized {
  return {
    ky: `«${word}» сөзүндө көрүнбөгөн белги бар: ${codes}. Издөө мындай сөздү таппай калышы мүмкүн.`,
    ru: `В слове «${word}» есть то, чего не видно: ${codes}. Поиск может не найти такого слова.`,
    en: `The word “${word}” holds what nobody sees: ${codes}. A search may miss such a word.`
  }
}
