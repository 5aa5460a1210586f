import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {lock} from 'proper-lockfile'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'

/** A lock that nobody has renewed for so long is one of a process that died; renewing it waits for no step of a build. Milliseconds. */
const stale = 60_000
/** The same where the process that took it is known to be dead: the least that the library takes. */
const staleOfTheDead = 2_000

interface Holder {
  readonly command: string
  readonly pid: number
  readonly host: string
}

interface LockOptions {
  /** The folder that the work uses, and nobody else meanwhile. */
  readonly folder?: string
  /** Takes one sentence for people, where there is somebody to wait for. */
  readonly say?: (sentence: string) => void
  /** Milliseconds between two attempts. */
  readonly pause?: number
}

/**
 * Does some work while no other command of ours writes into the project: builds share folders, and two at once would publish half of
 * each. Waits for who came first; a lock that a killed process left is taken over; tests/cli/with-lock.test.ts.
 */
export async function withLock<T>(
  command: string,
  work: () => Promise<T>,
  {folder = '.build', say = console.error, pause = 500}: LockOptions = {}
): Promise<T> {
  const release = await acquire(command, folder, say, pause)
  try {
    return await work()
  } finally {
    await release()
  }
}

async function acquire(command: string, folder: string, say: (sentence: string) => void, pause: number): Promise<() => Promise<void>> {
  const holderFile = join(folder, 'lock-holder.json')
  let told = false
  for (;;) {
    const holder = readHolder(holderFile)
    try {
      mkdirSync(folder, {recursive: true})
      const release = await lock(folder, {
        lockfilePath: join(folder, 'lock'),
        stale: holder && isDead(holder) ? staleOfTheDead : stale,
        update: 1_000,
        onCompromised: () => {
          throw new Refusal(`Another command took over \`${folder}\` while \`${command}\` slept: start it again.`)
        }
      })
      writeFileSync(holderFile, JSON.stringify({command, pid: process.pid, host: hostname()} satisfies Holder))
      return release
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED'))
        throw diskRefusal(error, `Could not keep \`${folder}\` for \`${command}\` alone`)
    }
    if (!told) say(waitingSentence(holder))
    told = true
    await sleep(pause)
  }
}

function waitingSentence(holder: Holder | undefined): string {
  if (!holder || isDead(holder)) return 'Another command worked on this project and was killed, or still does; waiting for it.'
  return `\`${holder.command}\` (process ${holder.pid} on ${holder.host}) works on this project; waiting for it.`
}

function isDead({host, pid}: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    // Somebody else's process is alive, and not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null || !('command' in value) || !('pid' in value) || !('host' in value)) return undefined
    const {command, host, pid} = value
    return typeof command === 'string' && typeof host === 'string' && typeof pid === 'number' && pid > 0 ? {command, host, pid} : undefined
  } catch {
    return undefined
  }
}
