import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {udhrEdition} from './udhr-edition.ts'

/** Writes the edition as `udhr-1948` into a content folder, and names the folder that it made. */
export function writeUdhrEdition(contentFolder: string, languages?: ReadonlyArray<string>): string {
  const folder = join(contentFolder, 'udhr-1948')
  mkdirSync(folder, {recursive: true})
  for (const [path, text] of udhrEdition(languages)) writeFileSync(join(folder, path), text)
  return folder
}
