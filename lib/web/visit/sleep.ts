import {setTimeout} from 'node:timers/promises'

/** Waits; rejects when the signal is given. */
export async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, signal ? {signal} : {})
}
