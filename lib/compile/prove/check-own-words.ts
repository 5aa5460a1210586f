import type {Report} from '#lib/diagnostics/report.ts'
import type {Unit} from '#lib/edition/index.ts'
import {mixedWords} from '#lib/language/mixed-words.ts'
import {characterName} from '#lib/text/character-name.ts'
import {codePoint} from '#lib/text/code-points.ts'
import {hiddenCharacter} from '#lib/text/hidden-character.ts'

/** A translation has our own words: as in all our prose, nothing hides in it, and the letters of a word are of one script. */
export function checkOwnWords(units: ReadonlyArray<Pick<Unit, 'segments' | 'text'>>, report: Report): void {
  for (const {segments, text} of units) {
    for (const {end, id, place, start} of segments) {
      const words = text.slice(start, end)
      const hidden = hiddenCharacter(words)
      const mixed = mixedWords(words).find(({certain}) => certain)
      if (hidden)
        report(
          'prose-hides-nothing',
          `Unexpected ${characterName(hidden.character)} in the translation \`${id}\`, expected text in which all can be seen`,
          place,
          'Delete it, with the letters beside it if need be, and type those again.'
        )
      if (mixed) {
        const {letter, script} = mixed.strangers[0]!
        report(
          'word-has-one-script',
          `Unexpected ${script} letter \`${letter}\` (${codePoint(letter)}) in \`${words.slice(mixed.start, mixed.end)}\` of the translation \`${id}\`, expected letters of ${mixed.script} alone`,
          place,
          `Type the word again in letters of ${mixed.script}.`
        )
      }
    }
  }
}
