import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {writeUdhrEdition} from '../udhr/write-udhr-edition.ts'

/** Where the other editions and their site are made. */
export const otherContent = '.build/other-content'
export const otherSite = '.build/other-out'

/** It stands under a path, as it would in a corner of somebody's host. */
export const otherBase = '/shelf'

const bridges = 'alte-bruecken-2001'

/** Writes the folders of the other editions: one made from the guide alone, and one whose body stands in three languages. */
export function writeOtherEditions(): void {
  cpSync(`tests/fixtures/content/${bridges}`, join(otherContent, bridges), {recursive: true})
  writeUdhrEdition(otherContent)
}
