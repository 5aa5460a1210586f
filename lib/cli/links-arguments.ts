import {parseArgs} from 'node:util'
import {unexpected} from './unexpected.ts'

/** What the command line asks of `check:links`; times in milliseconds. */
export interface LinksArguments {
  readonly editions: ReadonlyArray<string>
  readonly days: number
  readonly parallel: number
  readonly pause: number
  readonly timeout: number
  readonly archive: string
  readonly loopback: boolean
}

/** Reads the arguments, or says in one line what is wrong with them. `known`: the editions on disk; no edition named means all. */
export function linksArguments(args: ReadonlyArray<string>, known: ReadonlyArray<string>, archive: string): LinksArguments | string {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        again: {type: 'boolean', default: false},
        loopback: {type: 'boolean', default: false},
        days: {type: 'string', default: '30'},
        parallel: {type: 'string', default: '4'},
        pause: {type: 'string', default: '1'},
        timeout: {type: 'string', default: '20'},
        archive: {type: 'string', default: archive}
      }
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const {positionals, values} = parsed
  const stranger = positionals.find((id) => !known.includes(id))
  if (stranger !== undefined) return unexpected('edition', stranger, known)
  const least = {days: 0, parallel: 1, pause: 0, timeout: 1}
  for (const name of ['days', 'parallel', 'pause', 'timeout'] as const) {
    if (!/^\d+(?:\.\d+)?$/u.test(values[name]) || Number(values[name]) < least[name])
      return `Unexpected \`--${name} ${values[name]}\`, expected a number of at least ${least[name]}`
  }
  return {
    editions: positionals.length > 0 ? positionals : known,
    days: values.again ? 0 : Number(values.days),
    parallel: Math.floor(Number(values.parallel)),
    pause: Number(values.pause) * 1000,
    timeout: Number(values.timeout) * 1000,
    archive: values.archive,
    loopback: values.loopback
  }
}
