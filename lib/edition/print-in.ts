import type {Edition} from './edition.ts'
import type {Lang} from './language-tag.ts'
import type {PrintVersion} from './versions.ts'

/** What the journal printed in a language. A language of the edition that it is missing in is a fault of the caller. */
export function printIn({versions}: Pick<Edition, 'versions'>, lang: Lang): PrintVersion {
  const print = versions.find((version) => version.origin === 'print' && version.lang === lang)
  if (print?.origin !== 'print') throw new Error(`Unexpected version in \`${lang}\`, expected one of the print`)
  return print
}
