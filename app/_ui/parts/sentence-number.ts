import {parseSegmentId} from '#lib/edition/index.ts'

/** The number of a sentence as readers know it: `ky-a4` → `4`, `ru-b12-2` → `12.2`. */
export function sentenceNumber(id: string): string {
  const {number, sentence} = parseSegmentId(id) ?? {}
  return [number, sentence].filter((part) => part !== undefined).join('.')
}
