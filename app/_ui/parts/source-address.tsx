import type {ReactNode} from 'react'
import {readableAddress} from '#lib/citations/readable-address.ts'
import type {ReferenceItem} from '#lib/edition/index.ts'
import {versionDateOf} from './version-date.ts'

/**
 * The printed address of a source as a link, shown readable. A robust link: the address and the day it is known to have been cited
 * stay in the markup (https://robustlinks.mementoweb.org/spec/).
 */
export function SourceAddress({item, versionDate}: {readonly item: ReferenceItem; readonly versionDate: string}): ReactNode {
  if (item.url === undefined) return undefined
  return (
    <a
      className="address"
      href={item.url}
      data-originalurl={item.url}
      data-versiondate={versionDateOf(item, versionDate)}
      rel="external noopener"
    >
      {readableAddress(item.url)}
    </a>
  )
}
