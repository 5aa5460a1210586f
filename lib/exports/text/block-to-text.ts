import {blockNumber, type Unit} from '#lib/edition/index.ts'

/** A block in one of its forms as a line of plain text: paragraphs have the numbers that all languages share. */
export function blockToText({id, kind}: Pick<Unit, 'id' | 'kind'>, text: string): string {
  const number = blockNumber(id)
  if (kind === 'heading' || number === undefined) return text
  return `${number}. ${kind === 'list-item' ? '– ' : ''}${text}`
}
