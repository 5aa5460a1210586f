/** A record as a strict reader takes it: tags in order, each with its value. */
export type RisRecord = ReadonlyArray<readonly [string, string]>

/** Reads a RIS file; throws at a line that is no tag, two spaces, hyphen, space and value, and at a record without its ends. */
export function readRis(text: string): ReadonlyArray<RisRecord> {
  return text
    .replace(/\n$/u, '')
    .split('\n\n')
    .map((record) => {
      const tags = record.split('\n').map((line): readonly [string, string] => {
        const match = /^(?<tag>[A-Z][A-Z0-9]) {2}- (?<value>.*)$/u.exec(line)
        if (!match) throw new Error(`Unexpected line \`${line}\`, expected a tag`)
        return [match.groups?.['tag'] ?? '', match.groups?.['value'] ?? '']
      })
      if (tags[0]?.[0] !== 'TY' || tags.at(-1)?.[0] !== 'ER' || tags.at(-1)?.[1] !== '')
        throw new Error(`Unexpected ends of \`${record.slice(0, 40)}\`, expected TY and ER`)
      if (tags.slice(1, -1).some(([tag]) => tag === 'TY' || tag === 'ER')) throw new Error('Unexpected TY or ER within a record')
      return tags
    })
}

export function valuesOf(record: RisRecord, tag: string): ReadonlyArray<string> {
  return record.flatMap(([name, value]) => (name === tag ? [value] : []))
}
