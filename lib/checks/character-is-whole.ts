import {printedStretches} from '#lib/checks/signs/printed-stretches.ts'
import type {Localized} from '#lib/edition/index.ts'
import {codePoint, showHidden} from '#lib/text/code-points.ts'
import type {Rule} from './rule.ts'

/** What stands for a lost character, or is none: controls, halves of pairs, what Unicode keeps out of texts, what each font fills as it likes. */
const broken = /[\uFFFD\p{Noncharacter_Code_Point}\p{Cs}\p{Co}]|(?!\s)\p{Cc}/u

/** Every character of the print came through whole. */
export const characterIsWhole: Rule = {
  id: 'character-is-whole',
  kind: 'characters',
  promise: {
    ky: 'Ар бир белги бүтүн сакталган',
    ru: 'Каждый знак сохранился целым',
    en: 'Every character came through whole'
  },
  *check(edition) {
    for (const {evidenceAt, place, text} of printedStretches(edition)) {
      const seen = new Set<string>()
      for (const {0: printed, index} of text.matchAll(/\S+/gu)) {
        for (const character of [...printed].filter((candidate) => broken.test(candidate))) {
          const about = `${codePoint(character)} ${showHidden(printed)}`
          if (seen.has(about)) continue
          seen.add(about)
          yield {
            about,
            places: [place],
            evidence: [evidenceAt({start: index, end: index + printed.length})],
            certainty: 'proven',
            gravity: 'moderate',
            text: textOf(showHidden(printed), character)
          }
        }
      }
    }
  }
}

function textOf(printed: string, character: string): Localized {
  const code = codePoint(character)
  if (character === '\uFFFD')
    return {
      ky: `«${printed}»: ${code} турган жерде белги коддоо алмашканда жоголгон.`,
      ru: `«${printed}»: на месте ${code} знак потерян при смене кодировки.`,
      en: `“${printed}”: where ${code} stands a character was lost when the text was converted.`
    }
  if (/\p{Co}/u.test(character))
    return {
      ky: `«${printed}»: ${code} белгисин ар бир шрифт өзүнчө көрсөтөт же такыр көрсөтпөйт.`,
      ru: `«${printed}»: ${code} каждый шрифт показывает по-своему или не показывает вовсе.`,
      en: `“${printed}”: each font shows ${code} in its own way, or not at all.`
    }
  return {
    ky: `«${printed}»: ${code} – басылуучу белги эмес.`,
    ru: `«${printed}»: ${code} — не печатный знак.`,
    en: `“${printed}”: ${code} is no character that can be printed.`
  }
}
