import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {soundFiles} from '../sound-edition.ts'
import {writeUdhrEdition} from '../udhr/write-udhr-edition.ts'

/** Where the other editions and their site are made. */
export const otherContent = '.build/other-content'
export const otherSite = '.build/other-out'

/** It stands under a path, as it would in a corner of somebody's host. */
export const otherBase = '/shelf'

const bridges = 'alte-bruecken-2001'
/** Its body stands in English too, as a translation. */
const translated = 'mosty-2002'

/** Writes the folders of the other editions: one made from the guide alone, one whose body stands in three languages, and one that was translated. */
export function writeOtherEditions(): void {
  cpSync(`tests/fixtures/content/${bridges}`, join(otherContent, bridges), {recursive: true})
  mkdirSync(join(otherContent, translated))
  for (const [path, bytes] of soundFiles(translated)) writeFileSync(join(otherContent, translated, path), bytes)
  writeUdhrEdition(otherContent)
}
