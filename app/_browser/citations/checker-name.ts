/** A name as it is kept: in NFC, with single spaces within and none around, so that one person is one name. */
export function checkerName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
