/** An address as a person reads it: without its scheme, percent escapes decoded where they make text. */
export function readableAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}
