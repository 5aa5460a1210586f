import {lookup as lookUp, type LookupAddress} from 'node:dns'
import type {LookupFunction} from 'node:net'
import {Agent, buildConnector, fetch, type RequestInit, type Response} from 'undici'
import {isPublicAddress, type Reach} from '#lib/web/decide/is-public-address.ts'
import {isPublicHost} from '#lib/web/decide/refusal-of.ts'

/** The way to other machines. No connection leaves it for an address that `reach` does not permit. */
export interface Network {
  readonly reach: Reach
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/** The code of the error with which a connection is refused here, before anything is sent. */
export const refusedHere = 'EPRIVATE'

/** Every address that a name stands for. */
export type Resolve = (hostname: string, callback: (error: Error | null, addresses: ReadonlyArray<LookupAddress>) => void) => void

/**
 * The network as visits see it.
 *
 * A name is looked up once for each connection, and the connection is made to an address that was judged then: a name that stands for
 * a public address when it is asked about, and for a private one a moment later, is of no use. Of a name that stands for both kinds
 * only the public ones are tried. (Proved in tests/web/visit/create-network.test.ts.)
 */
export function createNetwork(reach: Reach, resolve: Resolve = (hostname, callback) => lookUp(hostname, {all: true}, callback)): Network {
  const lookup: LookupFunction = (hostname, {all, family}, callback) =>
    resolve(hostname, (error, addresses) => {
      const wanted = addresses?.filter((found) => !(family === 4 || family === 6) || found.family === family) ?? []
      const open = wanted.filter(({address}) => isPublicAddress(address, reach))
      const [first] = open
      if (error) callback(error, [])
      else if (!first) callback(wanted.length > 0 ? refusal(hostname) : noName(hostname), [])
      else if (all) callback(null, open)
      else callback(null, first.address, first.family)
    })
  const connect = buildConnector({lookup})
  const agent = new Agent({
    // An IP address in place of a name is never looked up: it is judged here.
    connect: (options, callback) =>
      isPublicHost(options.hostname, reach) ? connect(options, callback) : callback(refusal(options.hostname), null)
  })
  return {reach, fetch: (url, init) => fetch(url, {...init, dispatcher: agent})}
}

function refusal(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} is no public host`), {code: refusedHere})
}

function noName(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has no address`), {code: 'ENOTFOUND'})
}
