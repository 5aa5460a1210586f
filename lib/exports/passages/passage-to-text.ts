import type {Edition} from '#lib/edition/index.ts'
import {printStatement} from '#lib/exports/text/print-statement.ts'
import {translationStatement} from '#lib/exports/text/translation-statement.ts'
import {passageName, passageLocale} from './passage-name.ts'
import {passageText, type Passage} from './passage.ts'

/**
 * A passage as plain text: what it is, an empty line, then its words, of the print as they are printed, with its misprints. Blocks are parted by
 * an empty line.
 */
export function passageToText(edition: Edition, passage: Passage): string {
  const translation = edition.translations.find(({version}) => version.id === passage.version.id)
  const statement = translation ? translationStatement(edition, translation) : printStatement(edition, passage.version.lang, 'printed')
  const name = `${passageName(edition, passage, passageLocale(passage))} (${passage.id})`
  return `${[...statement, name].join('\n')}\n\n${passageText(passage, 'printed')}\n`
}
