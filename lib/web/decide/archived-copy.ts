import {z} from 'zod'
import type {Access} from '#lib/edition/index.ts'

const answer = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.string().regex(/^https?:\/\//u),
        timestamp: z.string().regex(/^\d{14}$/u),
        status: z.string().optional()
      })
      .optional()
  })
})

/** Where to ask for the copy of an address nearest to a moment (Wayback Availability API). `citedIn`: digits of `YYYYMMDDhhmmss`. */
export function archiveQuery(api: string, url: string, citedIn: string): string {
  return `${api.replace(/\/+$/u, '')}/wayback/available?url=${encodeURIComponent(url)}&timestamp=${citedIn}`
}

/**
 * The copy in an answer of the archive; undefined where it knows none, or holds only an error page.
 *
 * The API is known to answer that it knows none where it has one, so an empty answer proves nothing and takes away nothing known.
 */
export function archivedCopy(json: unknown): Access['archived'] {
  const closest = answer.safeParse(json).data?.archived_snapshots.closest
  if (!closest?.available || /^[45]/u.test(closest.status ?? '')) return undefined
  const [year, month, day, hour, minute, second] = closest.timestamp.match(/^\d{4}|\d{2}/gu) ?? []
  return {url: closest.url.replace(/^http:/u, 'https:'), timestamp: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`}
}
