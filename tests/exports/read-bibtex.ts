/** An entry as a strict reader takes it: by its grammar, without any decoding. */
export interface BibtexEntry {
  readonly type: string
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
}

/** Reads a BibTeX file of braced fields; throws at whatever does not follow the grammar, unbalanced braces above all. */
export function readBibtex(text: string): ReadonlyArray<BibtexEntry> {
  const entries: Array<BibtexEntry> = []
  let at = 0
  const expect = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, 'uy')
    sticky.lastIndex = at
    const match = sticky.exec(text)
    if (!match) throw new Error(`Unexpected \`${text.slice(at, at + 20)}\` at ${at}, expected ${String(pattern)}`)
    at = sticky.lastIndex
    return match[1] ?? match[0]
  }
  const value = (): string => {
    const start = at
    let depth = 0
    do {
      const sign = text[at]
      if (sign === undefined) throw new Error(`Unexpected end of file, expected the brace that closes the one at ${start}`)
      // BibTeX counts a brace behind a backslash like any other.
      if (sign === '{') depth += 1
      if (sign === '}') depth -= 1
      at += 1
    } while (depth > 0)
    return text.slice(start + 1, at - 1)
  }
  while (at < text.length) {
    const type = expect(/@([a-z]+)\{/)
    const key = expect(/([a-z0-9-]+),\n/)
    const fields: Record<string, string> = {}
    do {
      const name = expect(/ {2}([a-z]+) = /)
      if (name in fields) throw new Error(`Unexpected second \`${name}\` in ${key}, expected one`)
      fields[name] = value()
    } while (/^,\n/.test(text.slice(at, at + 2)) && expect(/,\n/))
    expect(/\n\}\n\n?/)
    entries.push({type, key, fields})
  }
  return entries
}
