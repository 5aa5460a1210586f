/** A piece of a formatted citation; titles of journals stand in italics. */
export type Run = string | {readonly italic: string}

/** The citation as it is copied. */
export function runsToText(runs: ReadonlyArray<Run>): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('')
}

/** Joins what there is of some pieces: what is undefined, or empty, takes no separator. */
export function joined(separator: string, pieces: ReadonlyArray<string | undefined>): string {
  return pieces.filter((piece) => piece !== undefined && piece !== '').join(separator)
}

/** The first letter in upper case. */
export function capitalised(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
