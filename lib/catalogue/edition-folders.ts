import {readdirSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'

/**
 * The names of the folders in `content`, one an edition, in order; links to folders are folders, hidden ones are not.
 *
 * Throws a `Refusal` where there is none: a site without an edition is no site; tests/catalogue/edition-folders.test.ts.
 */
export function editionFolders(content: string): ReadonlyArray<string> {
  const shown = relative('', content) || content
  const expected = `expected a folder for each edition in it, as in \`${join(shown, 'bridges-2001', 'edition.yaml')}\`; CONTENT_DIR names another`
  let names: ReadonlyArray<string>
  try {
    names = readdirSync(content)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') throw new Refusal(`Unexpected absence of the folder \`${shown}\`, ${expected}`)
    if (code === 'ENOTDIR') throw new Refusal(`Unexpected file \`${shown}\`, ${expected}`)
    throw diskRefusal(error, `Could not read \`${shown}\``)
  }
  const folders = names.filter((name) => !name.startsWith('.') && isFolder(content, name, shown)).sort()
  if (folders.length === 0) throw new Refusal(`Unexpected folder \`${shown}\` without an edition, ${expected}`)
  return folders
}

function isFolder(content: string, name: string, shown: string): boolean {
  try {
    return statSync(join(content, name)).isDirectory()
  } catch (error) {
    throw diskRefusal(error, `Could not follow \`${join(shown, name)}\``)
  }
}
