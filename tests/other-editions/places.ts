import {cpSync} from 'node:fs'

/** Where the other editions and their site are made. */
export const otherContent = '.build/other-content'
export const otherSite = '.build/other-out'

/** It stands under a path, as it would in a corner of somebody's host. */
export const otherBase = '/shelf'

export interface OtherEdition {
  readonly id: string
  /** Writes the edition's folder. */
  readonly make: (folder: string) => void
}

export const otherEditions: ReadonlyArray<OtherEdition> = [
  {id: 'alte-bruecken-2001', make: (folder) => cpSync('tests/fixtures/content/alte-bruecken-2001', folder, {recursive: true})}
]
