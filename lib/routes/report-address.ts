/** Where reports of errors go: an address with `mailto:`, or a page that takes `title` and `body`, such as an issue tracker. */
const reportTo: string = process.env['REPORT_TO'] ?? 'mailto:'

/** The address of a report on a passage. Without `REPORT_TO` it opens a letter whose receiver the reader fills in. */
export function reportAddress({subject, body}: {readonly subject: string; readonly body: string}): string {
  const names = reportTo.startsWith('mailto:') ? {subject, body} : {title: subject, body}
  const query = Object.entries(names).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${reportTo}${reportTo.includes('?') ? '&' : '?'}${query.join('&')}`
}
