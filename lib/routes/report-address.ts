import {siteAddress} from './site-address.ts'

/** The address of a report on a passage. Without `REPORT_TO` it opens a letter whose receiver the reader fills in. */
export function reportAddress(
  {subject, body}: {readonly subject: string; readonly body: string},
  reportTo: string = siteAddress.reportTo
): string {
  const names = /^mailto:/i.test(reportTo) ? {subject, body} : {title: subject, body}
  const query = Object.entries(names).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${reportTo}${reportTo.includes('?') ? '&' : '?'}${query.join('&')}`
}
