import type {Edition, Translation} from '#lib/edition/index.ts'
import {blockToText} from './block-to-text.ts'
import {translationStatement} from './translation-statement.ts'

/** A translation as plain text: a line for each block, paragraphs with the numbers that all languages share, blank lines between. */
export function translationToText(edition: Edition, translation: Translation): string {
  const blocks = translation.units.map((unit) => blockToText(unit, unit.text))
  return `${[translationStatement(edition, translation).join('\n'), ...blocks].join('\n\n')}\n`
}
