import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {lock} from 'proper-lockfile'
import {z} from 'zod'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'

/** A lock that nobody has renewed for so long is one of a process that died; renewing it waits for no step of a build. Milliseconds. */
const stale = 60_000
/** The same where the process that took it is known to be dead: the least that the library takes. */
const staleOfTheDead = 2_000
/** The same where that process is dead, and one that it had started lives on. It renews nothing, and its number may be another's by now. */
const staleOfOrphans = 600_000

interface Holder {
  readonly command: string
  readonly pid: number
  readonly host: string
  /** Processes that it started to do its work: they live on when it is killed. */
  readonly started: ReadonlyArray<number>
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
 * each. Waits for who came first; a lock that a killed process left is taken over once what it started is gone too. `work` is handed a
 * function that takes the number of each process it starts; tests/cli/with-lock.test.ts.
 */
export async function withLock<T>(
  command: string,
  work: (starts: (pid: number) => void) => Promise<T>,
  {folder = '.build', say = console.error, pause = 500}: LockOptions = {}
): Promise<T> {
  const release = await acquire(command, folder, say, pause)
  const started: Array<number> = []
  const write = (): void =>
    writeFileSync(holderIn(folder), JSON.stringify({command, pid: process.pid, host: hostname(), started} satisfies Holder))
  try {
    write()
    return await work((pid) => {
      started.push(pid)
      write()
    })
  } finally {
    await release()
  }
}

async function acquire(command: string, folder: string, say: (sentence: string) => void, pause: number): Promise<() => Promise<void>> {
  let told = false
  for (;;) {
    const holder = readHolder(holderIn(folder))
    try {
      mkdirSync(folder, {recursive: true})
      return await lock(folder, {
        lockfilePath: join(folder, 'lock'),
        stale: staleAfter(holder),
        update: 1_000,
        onCompromised: () => {
          throw new Refusal(`Another command took over \`${folder}\` while \`${command}\` slept: start it again.`)
        }
      })
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
  if (!holder || staleAfter(holder) !== stale)
    return 'Another command worked on this project and was killed, or still does; waiting for it.'
  return `\`${holder.command}\` (process ${holder.pid} on ${holder.host}) works on this project; waiting for it.`
}

function staleAfter(holder: Holder | undefined): number {
  if (!holder || holder.host !== hostname() || isAlive(holder.pid)) return stale
  return holder.started.some(isAlive) ? staleOfOrphans : staleOfTheDead
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive, and not ours to signal.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

function holderIn(folder: string): string {
  return join(folder, 'lock-holder.json')
}

const holderSchema = z.object({command: z.string(), pid: z.int().positive(), host: z.string(), started: z.array(z.int().positive())})

function readHolder(file: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
