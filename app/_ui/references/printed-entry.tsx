import type {ReactNode} from 'react'
import type {Reference, ReferenceItem} from '#lib/edition/index.ts'
import {versionDateOf} from '../parts/version-date.ts'

/** An entry of the list exactly as printed, each source with its anchor and its address as a link. */
export function PrintedEntry({reference, versionDate}: {readonly reference: Reference; readonly versionDate: string}): ReactNode {
  return reference.items.map((item) => (
    <span key={item.id} id={item.id} lang={item.lang}>
      {withAddress(item, versionDate)}
    </span>
  ))
}

function withAddress(item: ReferenceItem, versionDate: string): ReactNode {
  const {printed, url} = item
  const at = url === undefined ? -1 : printed.indexOf(url)
  if (url === undefined || at < 0) return printed
  return (
    <>
      {printed.slice(0, at)}
      <a href={url} data-originalurl={url} data-versiondate={versionDateOf(item, versionDate)} rel="external noopener">
        {url}
      </a>
      {printed.slice(at + url.length)}
    </>
  )
}
