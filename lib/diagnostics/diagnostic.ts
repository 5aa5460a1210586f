/** A point in a content file. `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** Where in the content a statement was made. */
export interface Place {
  /** Path inside the edition's folder, with `/`: `body.ru.md`. */
  readonly path: string
  readonly start?: Point | undefined
  readonly end?: Point | undefined
}

/** `error`: an encoding fault, which stops the build. `warning`: an editor should look. */
export type Severity = 'error' | 'warning'

/** One fault of our encoding. Faults of the article itself are findings, not diagnostics. */
export interface Diagnostic {
  /** What was promised, as a statement that is false here: `mention-is-registered`. */
  readonly rule: string
  readonly severity: Severity
  /** “Unexpected …, expected …”, one sentence, values in backticks, no final period. */
  readonly message: string
  /** How to mend it, one sentence. */
  readonly hint: string
  readonly place: Place
}

/** `body.ru.md:3:9  Unexpected …, expected …  citation-resolves`, the hint indented on a line of its own. */
export function formatDiagnostic({message, place, rule, hint}: Diagnostic): string {
  const point = place.start ? `:${place.start.line}:${place.start.column}` : ''
  return `${place.path}${point}  ${message}  ${rule}\n    Hint: ${hint}`
}

/** By file, then by position, so that a run prints the same twice. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.place.path.localeCompare(b.place.path, 'en') ||
    (a.place.start?.line ?? 0) - (b.place.start?.line ?? 0) ||
    (a.place.start?.column ?? 0) - (b.place.start?.column ?? 0) ||
    a.rule.localeCompare(b.rule, 'en')
  )
}
