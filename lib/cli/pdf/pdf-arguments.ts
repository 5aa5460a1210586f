import {parseArgs} from 'node:util'
import {unexpected} from '#lib/cli/unexpected.ts'
import {papers, type Paper} from '#lib/publish/volume/print-volume.ts'

/** What the command line asks of `pdf`. */
export interface PdfArguments {
  readonly editions: ReadonlyArray<string>
  /** Names of volumes; empty means all. */
  readonly volumes: ReadonlyArray<string>
  readonly paper: Paper
  /** The folder that the volumes are written into. */
  readonly out: string
}

/** Reads the arguments, or says in one line what is wrong with them. `known`: the editions on disk; none named means all. */
export function pdfArguments(args: ReadonlyArray<string>, known: ReadonlyArray<string>): PdfArguments | string {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      options: {
        edition: {type: 'string', multiple: true, default: []},
        volume: {type: 'string', multiple: true, default: []},
        paper: {type: 'string', default: 'A4'},
        out: {type: 'string', default: 'pdf'}
      }
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const {edition, out, paper: asked, volume} = parsed.values
  const paper = papers.find((one) => one.toLowerCase() === asked.toLowerCase())
  if (paper === undefined) return unexpected('paper', asked, papers)
  const stranger = edition.find((id) => !known.includes(id))
  if (stranger !== undefined) return unexpected('edition', stranger, known)
  return {editions: edition.length > 0 ? edition : known, volumes: volume, paper, out}
}
