/**
 * The address under which the web archive keeps the copy of a page that is nearest to a day
 * (https://archive.org/help/wayback_api.php). Nothing is asked: whether there is a copy, only a visit shows.
 *
 * `date`: EDTF; its digits, as far as they go, are what the archive sorts by.
 */
export function archiveAddress(url: string, date: string): string {
  const digits = (date.split('/')[0] ?? '').replace(/\D/gu, '')
  return `https://web.archive.org/web/${digits.slice(0, 8)}/${url}`
}
