/** The three forms of a date in HTTP (RFC 9110, 5.6.7); the last has no zone and means GMT. */
const dates: ReadonlyArray<RegExp> = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u,
  /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/u,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/u
]

/**
 * How long a `Retry-After` asks to wait, in milliseconds from `now`: a number of seconds or a date (RFC 9110, 10.2.3).
 *
 * 0 for a moment that is over; undefined for anything else, which says nothing.
 */
export function retryAfterToMilliseconds(value: string, now: number): number | undefined {
  const text = value.trim()
  if (/^\d+$/u.test(text)) return Number(text) * 1000
  if (!dates.some((form) => form.test(text))) return undefined
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
