import type {Access, Edition} from '#lib/edition/index.ts'
import type {AccessJson} from './checking-json-schema.ts'

/** The last visit to an address; one that nobody visited says so. */
export function accessToJson(url: string, visits: Edition['access']): AccessJson {
  const visit: Access | undefined = visits.find((candidate) => candidate.url === url)
  return {
    state: visit?.state ?? 'not-tried',
    status: visit?.status ?? null,
    finalUrl: visit?.finalUrl ?? null,
    date: visit?.date ?? null,
    archived: visit?.archived ?? null
  }
}
