import type {Edition} from '#lib/edition/index.ts'
import {fingerprint} from '#lib/text/fingerprint.ts'

/**
 * The permanent name of the book, made of the DOI of the article and the id of the edition: a UUID of version 8 with the first bits of a SHA-256, as in
 * RFC 9562, B.2. Wherever the site stands, and in whichever version, the book has the same.
 */
export function bookIdentifier({id, metadata}: Pick<Edition, 'id' | 'metadata'>): string {
  const hex = fingerprint(`https://doi.org/${metadata.doi}#${id}.epub`)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0b11) | 0b1000).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
