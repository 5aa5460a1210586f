import ipaddr from 'ipaddr.js'

/** Which addresses a visit may connect to. */
export interface Reach {
  /** Whether this machine itself may be asked: for tests, and for an archive that runs here. */
  readonly loopback: boolean
}

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether a visit may connect to an IP address: to a public one, or to this machine where `reach` says so.
 *
 * An IPv4 address within an IPv6 one (mapped, or translated by NAT64) is judged by itself. Of IPv6 only what is handed out for the
 * internet is public; tunnels (6to4, Teredo) are not, because what they lead to is in the hands of whoever wrote the address.
 * What is no IP address is not public either.
 */
export function isPublicAddress(address: string, {loopback}: Reach): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = unwrap(ipaddr.parse(address))
  const range = parsed.range()
  if (range === 'loopback') return loopback
  if (range !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast)
}

function unwrap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address instanceof ipaddr.IPv4) return address
  if (address.isIPv4MappedAddress()) return address.toIPv4Address()
  // NAT64 (RFC 6052): where only IPv6 is at hand, every host of the old internet has such an address.
  return address.range() === 'rfc6052' ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address
}
