import {createHash} from 'node:crypto'

/** SHA-256 of a text in hexadecimal: of its UTF-8 bytes in Unicode NFC, so that equal texts have equal fingerprints. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex')
}
