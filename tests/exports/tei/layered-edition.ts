import {readFolder} from '#lib/catalogue/read-folder.ts'
import type {Edition} from '#lib/edition/index.ts'
import {editionFrom} from '../../sound-edition.ts'

/** The article with a translation, with something in each layer of the text and an entry of each type in the register. */
export function layeredEdition(): Edition {
  const files = [...readFolder('tests/exports/tei/layered')]
  return editionFrom(Object.fromEntries(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])), 'mosty-2002')
}
