/**
 * An address folded for comparison: scheme, `www.`, case of the host, final slash and fragment make no difference,
 * and percent escapes are read.
 */
export function addressKey(address: string): string {
  const rest = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/#.*$/u, '')
  const [, host = '', path = ''] = /^([^/?]*)(.*)$/u.exec(rest) ?? []
  return host.toLowerCase() + decoded(path).replace(/\/+$/u, '')
}

/** The same without its hyphens: what a line break may have added or taken. */
export function unhyphenatedAddressKey(address: string): string {
  return addressKey(address).replaceAll('-', '')
}

/** The words of the last part of an address that is no number and no file ending: what sites make of a title. */
export function slugOf(address: string): string {
  const [path = ''] = addressKey(address)
    .replace(/^[^/?]*/u, '')
    .split('?')
  const parts = path.split('/').map((part) => part.replace(/\.(?:html?|php|aspx?|pdf)$/iu, ''))
  return parts.findLast((part) => /\p{L}/u.test(part)) ?? ''
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
