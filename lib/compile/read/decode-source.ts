import type {Report} from '#lib/diagnostics/report.ts'
import {pointAt} from '#lib/diagnostics/position.ts'

/** The text of a file; undefined, and a fault, where it is not UTF-8. Never guesses an encoding. */
export function decodeSource(path: string, bytes: Uint8Array, report: Report): string | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const lossy = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
    report(
      'file-is-utf-8',
      'Unexpected bytes, expected UTF-8',
      {path, start: pointAt(lossy, lossy.indexOf('\uFFFD'))},
      'Save the file as UTF-8, for example from Windows-1251.'
    )
    return undefined
  }
  if (text.startsWith('\uFEFF')) {
    report('file-is-utf-8', 'Unexpected byte order mark, expected none', {path, start: {line: 1, column: 1}})
    text = text.slice(1)
  }
  const inner = text.indexOf('\uFEFF')
  // It counts as white space: within a word it would become a space.
  if (inner >= 0) {
    report(
      'file-is-utf-8',
      'Unexpected byte order mark within the file, expected none',
      {path, start: pointAt(text, inner)},
      'It is left where files are put together; it cannot be seen, delete it with the letters beside it.'
    )
    text = text.replaceAll('\uFEFF', '')
  }
  text = text.replace(/\r\n/gu, '\n')
  const normal = text.normalize('NFC')
  if (normal !== text) {
    let offset = 0
    while (text[offset] === normal[offset]) offset += 1
    report(
      'text-is-nfc',
      `Unexpected decomposed letter \`${text.slice(offset, offset + 2)}\`, expected Unicode NFC`,
      {path, start: pointAt(text, offset)},
      'A letter such as й is one character, not и with a breve.'
    )
  }
  return text
}
