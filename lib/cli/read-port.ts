import {Refusal} from '#lib/diagnostics/refusal.ts'

/** The port that `PORT` names; undefined where it names none. Throws a `Refusal` for what is no port. */
export function readPort(written: string | undefined): number | undefined {
  const text = written?.trim() ?? ''
  if (text === '') return undefined
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Refusal(`Unexpected PORT \`${text}\`, expected a number from 0 to 65535, as in PORT=3000`)
}
