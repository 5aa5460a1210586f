import {isPublicAddress, type Reach} from './is-public-address.ts'

/**
 * Why an address is not asked for. `no-address`: no URL parser reads it; `scheme`: neither http nor https; `credentials`: it holds a
 * name or a password; `private`: it leads to this machine or into a network that the public cannot reach.
 */
export type Refusal = 'no-address' | 'scheme' | 'credentials' | 'private'

/** Names that are never those of public hosts (RFC 6761, 6762, 8375; `.internal` was set apart by ICANN in 2024). */
const privateNames = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa)$/u
const loopbackNames = /(?:^|\.)localhost$/u

/**
 * Why an address must not be visited, as far as it says so itself; undefined where nothing speaks against it.
 *
 * Every spelling of an IP address that a URL may have (`http://2130706433/`, `http://0x7f.1/`) is read as one. What a name stands for
 * is known only when it is looked up: `createNetwork` asks again then.
 */
export function refusalOf(url: string, reach: Reach): Refusal | undefined {
  if (!URL.canParse(url)) return 'no-address'
  const {hostname, password, protocol, username} = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return 'scheme'
  if (username !== '' || password !== '') return 'credentials'
  return isPublicHost(hostname, reach) ? undefined : 'private'
}

/** Whether a host may be asked, by its name as a URL has it: an IP address is judged, any other name only if it is never public. */
export function isPublicHost(hostname: string, reach: Reach): boolean {
  const bare = hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '')
  if (/^[\d.]+$/u.test(bare) || bare.includes(':')) return isPublicAddress(bare, reach)
  return !privateNames.test(bare) || (reach.loopback && loopbackNames.test(bare))
}
