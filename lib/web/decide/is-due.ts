import type {Access} from '#lib/edition/index.ts'

/** Whether an address is to be visited again: never tried, or last tried `days` days ago or earlier. `today` is ISO 8601. */
export function isDue(last: Access | undefined, today: string, days: number): boolean {
  if (last?.date === undefined || last.state === 'not-tried') return true
  return (Date.parse(today) - Date.parse(last.date)) / 86_400_000 >= days
}
