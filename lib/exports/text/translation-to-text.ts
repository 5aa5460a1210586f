import {blockNumber, type Edition, type Translation} from '#lib/edition/index.ts'
import {translationStatement} from './translation-statement.ts'

/** A translation as plain text: a line for each block, paragraphs with the numbers that all languages share, blank lines between. */
export function translationToText(edition: Edition, translation: Translation): string {
  const blocks = translation.units.map(({id, kind, text}) => {
    const number = blockNumber(id)
    if (kind === 'heading' || number === undefined) return text
    return `${number}. ${kind === 'list-item' ? '– ' : ''}${text}`
  })
  return `${[translationStatement(edition, translation).join('\n'), ...blocks].join('\n\n')}\n`
}
