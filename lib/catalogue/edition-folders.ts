import {readdirSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'

/**
 * The names of the folders in `content`, one an edition, in order; links to folders are folders, hidden ones are not.
 *
 * Throws a `Refusal` where there is none, since a site without an edition is no site, and where one has a name that the site needs;
 * tests/catalogue/edition-folders.test.ts.
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
  // `/ru/search/` is the search of all editions.
  if (folders.includes('search'))
    throw new Refusal(
      `Unexpected name of the folder \`${join(shown, 'search')}\`, expected another: the search of the shelf has that address`
    )
  return folders
}

function isFolder(content: string, name: string, shown: string): boolean {
  try {
    return statSync(join(content, name)).isDirectory()
  } catch (error) {
    throw diskRefusal(error, `Could not follow \`${join(shown, name)}\``)
  }
}
