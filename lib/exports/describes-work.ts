import type {ExportFile} from './export-file.ts'

/** Whether a file describes the work, as a record does; the others are the text and what is said of it, or describe a file. */
export function describesWork({name}: Pick<ExportFile, 'name'>): boolean {
  return name === 'edition.json' || name === 'CITATION.cff' || name.startsWith('references.')
}
