import {existsSync, renameSync, rmSync} from 'node:fs'

/** Puts a whole folder in the place of another: at no moment does the place hold half of each. */
export function swapFolder(made: string, place: string): void {
  const old = `${place}.old`
  rmSync(old, {recursive: true, force: true})
  if (existsSync(place)) renameSync(place, old)
  renameSync(made, place)
  rmSync(old, {recursive: true, force: true})
}
