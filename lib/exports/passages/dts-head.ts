import type {Edition} from '#lib/edition/index.ts'
import {dtsContext} from './dts-terms.ts'
import {dtsFolder} from './dts-templates.ts'

/**
 * How every document begins: the version of Distributed Text Services that it follows (https://dtsapi.org/versions/v1.0), and the terms. Collections
 * and resources are called by bare ids, which templates take; as addresses they stand below the collection.
 */
export function dtsHead(edition: Pick<Edition, 'id'>): {readonly '@context': object; readonly dtsVersion: string} {
  return {'@context': {...dtsContext, '@base': `${dtsFolder(edition)}collection/`}, dtsVersion: '1.0'}
}
