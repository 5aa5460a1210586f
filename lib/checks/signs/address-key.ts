/** The parts of an address, folded for comparison. */
export interface AddressParts {
  readonly host: string
  /** What stands behind the host, the question to a server included; empty for a front page. */
  readonly path: string
}

/** Scheme, `www.`, case of the host, final slash and fragment make no difference, and percent escapes are read. */
export function addressParts(address: string): AddressParts {
  const rest = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/#.*/u, '')
  const end = rest.search(/[/?]|$/u)
  return {host: rest.slice(0, end).toLowerCase(), path: decoded(rest.slice(end)).replace(/\/+$/u, '')}
}

/** An address folded for comparison. */
export function addressKey(address: string): string {
  const {host, path} = addressParts(address)
  return host + path
}

/** The same without its hyphens: what a line break may have added or taken. */
export function unhyphenatedAddressKey(address: string): string {
  return addressKey(address).replaceAll('-', '')
}

/** The words of the last part of an address that is no number and no file ending: what sites make of a title. */
export function slugOf(address: string): string {
  const path = addressParts(address).path.replace(/\?.*/u, '')
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
