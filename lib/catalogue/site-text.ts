import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {findings} from '#lib/checks/audit.ts'
import {isShown} from '#lib/compile/read/file-kind.ts'
import {compilationOf, contentFolder, editionIds} from './editions.ts'
import {readFolder} from './read-folder.ts'

/** Every character the site can show: the files of all editions that pages show, what the rules say of them, and the messages of the interface. */
export function siteText(): string {
  const messages = readdirSync('messages').map((name) => readFileSync(join('messages', name), 'utf8'))
  const content = editionIds().flatMap((id) =>
    [...readFolder(join(contentFolder, id))].flatMap(([path, bytes]) => (isShown(path) ? Buffer.from(bytes).toString('utf8') : []))
  )
  const found = editionIds().flatMap((id) => {
    const {edition} = compilationOf(id)
    return edition ? findings(edition).flatMap(({text}) => Object.values(text)) : []
  })
  return [...messages, ...content, ...found].join('\n')
}
