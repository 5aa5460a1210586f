import type {Report} from '#lib/diagnostics/report.ts'
import {pointAt} from '#lib/diagnostics/position.ts'

/** The text of a file; undefined, and one fault, where it is not UTF-8 or nothing. Never guesses an encoding. */
export function decodeSource(path: string, bytes: Uint8Array, report: Report): string | undefined {
  const utf16 = isUtf16(bytes)
  if (utf16) {
    const hint = 'Save the file as UTF-8, without a byte order mark.'
    report('file-is-utf-8', 'Unexpected UTF-16, expected UTF-8', {path, start: {line: 1, column: 1}}, hint)
    return undefined
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const lossy = new TextDecoder().decode(bytes)
    const at = lossy.indexOf('\uFFFD')
    // A letter of several bytes that the file ends within: nothing else is wrong with it.
    const isCut = at === lossy.length - 1
    report(
      'file-is-utf-8',
      isCut ? 'Unexpected end of the file within a letter, expected the rest of it' : 'Unexpected bytes, expected UTF-8',
      {path, start: pointAt(lossy, at)},
      isCut ? 'The file was cut off: fetch it again.' : 'Save the file as UTF-8, for example from Windows-1251.'
    )
    return undefined
  }
  if (text.startsWith('\uFEFF')) {
    const hint = 'Save the file as UTF-8 without a byte order mark.'
    report('file-is-utf-8', 'Unexpected byte order mark, expected none', {path, start: {line: 1, column: 1}}, hint)
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
  text = text.replace(/\r\n?/gu, '\n')
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
  return normal
}

/** UTF-16 begins with a mark of its own, or has a zero beside each Latin letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length
  return zeros > 10 && zeros > Math.min(bytes.length, 1000) / 8
}
