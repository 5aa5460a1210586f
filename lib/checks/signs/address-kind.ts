import {addressKey, addressParts, slugOf} from './address-key.ts'

/** What an address leads to. `section` is certain where another address of the list goes on from it. */
export type AddressKind = 'document' | 'search' | 'host' | 'section' | 'section-perhaps'

const searchHosts = /(?:^|\.)(?:google|yandex|ya|bing|duckduckgo|yahoo|baidu|rambler)\.[a-z]{2,3}(?:\.[a-z]{2})?$/u
const searchPath = /^\/(?:search|yandsearch|webhp)(?:[/?]|$)|^\/?\?q=/u
/** The search of a site, by whatever engine. */
const siteSearchPath = /^\/search\/?(?:\?|$)/u

/** What an address leads to, judged by its form alone and by the other addresses of the list. */
export function addressKind(address: string, others: ReadonlyArray<string>): AddressKind {
  const {host, path} = addressParts(address)
  if ((searchHosts.test(host) ? searchPath : siteSearchPath).test(path)) return 'search'
  if (path === '') return 'host'
  const namesNothing = !/\d/u.test(path) && !path.includes('?') && slugOf(address).split(/[-_]/u).length <= 2
  if (!namesNothing) return 'document'
  if (others.some((other) => addressKey(other).startsWith(`${host}${path}/`))) return 'section'
  return address.endsWith('/') ? 'section-perhaps' : 'document'
}
