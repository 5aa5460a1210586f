import type {Report} from '#lib/diagnostics/report.ts'
import {correctedText, type Emendation, type Unit} from '#lib/edition/index.ts'
import {mixedWords} from '#lib/language/mixed-words.ts'
import {characterName} from '#lib/text/character-name.ts'
import {codePoint} from '#lib/text/code-points.ts'
import {hiddenCharacter} from '#lib/text/hidden-character.ts'

type Emended = Pick<Unit, 'emendations' | 'segments' | 'text'>

/** What we correct is right: nothing hides in it, and no word gets a letter of another script that only looks like one of its own. */
export function checkCorrections(units: ReadonlyArray<Emended>, report: Report): void {
  for (const unit of units) {
    for (const emendation of unit.emendations) {
      const {correction, place} = emendation
      const hidden = hiddenCharacter(correction)
      if (hidden) {
        const found = characterName(hidden.character)
        report(
          'prose-hides-nothing',
          `Unexpected ${found} in the correction \`${correction}\`, expected text in which all can be seen`,
          place,
          `Delete ${found}, which nobody sees.`
        )
        continue
      }
      const [word, mixed] = mixedIn(unit, emendation)
      if (!mixed || mixed.strangers.every(({letter}) => !correction.includes(letter))) continue
      const {letter, script} = mixed.strangers.find((stranger) => correction.includes(stranger.letter))!
      report(
        'word-has-one-script',
        `Unexpected ${script} letter \`${letter}\` (${codePoint(letter)}) in \`${word}\` as corrected, expected letters of ${mixed.script} alone`,
        place,
        'Type the letter again in the alphabet of the word.'
      )
    }
  }
}

/** The corrected word that an emendation is part of, if its letters are surely of several scripts. */
function mixedIn(unit: Emended, {end, start}: Emendation): readonly [string, ReturnType<typeof mixedWords>[number] | undefined] {
  const before = /[\p{L}\p{M}]*$/u.exec(unit.text.slice(Math.max(0, start - 100), start))![0].length
  const behind = /^[\p{L}\p{M}]*/u.exec(unit.text.slice(end, end + 100))![0].length
  const corrected = correctedText(unit, {start: start - before, end: end + behind})
  const mixed = mixedWords(corrected).find(({certain}) => certain)
  return [mixed ? corrected.slice(mixed.start, mixed.end) : corrected, mixed]
}
