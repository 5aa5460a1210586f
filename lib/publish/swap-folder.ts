import {cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'

/** What a swap does to the disk; tests hand in a disk that fails. */
export interface Disk {
  readonly copy: (from: string, to: string) => void
  readonly exists: (path: string) => boolean
  readonly makeFolder: (path: string) => void
  readonly move: (from: string, to: string) => void
  readonly remove: (path: string) => void
}

const realDisk: Disk = {
  copy: (from, to) => cpSync(from, to, {recursive: true}),
  exists: existsSync,
  makeFolder: (path) => void mkdirSync(path, {recursive: true}),
  move: renameSync,
  remove: (path) => rmSync(path, {recursive: true, force: true})
}

/**
 * Puts the folder `made` in the place of another, also on another file system.
 *
 * The former site is moved aside only when the new one lies whole beside it, and deleted only when the new one stands. Where a step
 * fails, the former is put back and a `Refusal` thrown; where the process is killed, `recoverFolder` puts it back. At no moment does the
 * place hold half of each: tests/publish/swap-folder.test.ts.
 */
export function swapFolder(made: string, place: string, disk: Disk = realDisk): void {
  const target = resolved(place)
  const {fresh, former} = neighbours(target)
  try {
    recoverFolder(place, disk)
    disk.makeFolder(dirname(target))
    bring(made, fresh, disk)
    const stood = disk.exists(target)
    if (stood) disk.move(target, former)
    try {
      disk.move(fresh, target)
    } catch (error) {
      if (stood) disk.move(former, target)
      throw error
    }
  } catch (error) {
    quietly(() => disk.remove(fresh))
    throw diskRefusal(error, `Could not put the new site in the place of \`${place}\``)
  }
  // The new site stands. What is left of the former is in nobody's way, and goes at the next run.
  quietly(() => disk.remove(former))
  quietly(() => disk.remove(made))
}

/** Puts back or clears away what a process left that was killed while it swapped. Throws a `Refusal` where the disk does not let it. */
export function recoverFolder(place: string, disk: Disk = realDisk): void {
  const target = resolved(place)
  const {fresh, former} = neighbours(target)
  try {
    if (!disk.exists(target) && disk.exists(former)) disk.move(former, target)
    for (const left of [fresh, former]) if (disk.exists(left)) disk.remove(left)
  } catch (error) {
    throw diskRefusal(error, `Could not clear away what an earlier build left beside \`${place}\``)
  }
}

/** They lie beside the place, since only there can they be moved in one step. */
function neighbours(target: string): {readonly fresh: string; readonly former: string} {
  return {fresh: `${target}.new-site`, former: `${target}.former-site`}
}

function bring(made: string, fresh: string, disk: Disk): void {
  try {
    disk.move(made, fresh)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    disk.copy(made, fresh)
  }
}

/** A place that is a link stays one: what it leads to is replaced. */
function resolved(place: string): string {
  try {
    return realpathSync(place)
  } catch {
    return place.replace(/(?<=.)[\\/]+$/, '')
  }
}

function quietly(step: () => void): void {
  try {
    step()
  } catch {
    // Nothing that a reader of the site, or the next build, would miss.
  }
}
