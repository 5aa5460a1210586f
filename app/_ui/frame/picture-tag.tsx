import type {ReactNode} from 'react'
import {titleIn, type Edition, type Locale} from '#lib/edition/index.ts'
import {titlePicture} from '#lib/metadata/open-graph.ts'
import {isDrawn} from '#lib/publish/is-drawn.ts'

/** The picture of the title for a page that says nothing else of Open Graph: title and description it has already. React puts it into the head. */
export function PictureTag({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  if (!isDrawn(titleIn(edition, locale).title)) return undefined
  return titlePicture(edition.id, locale).map(({content, property}) => <meta key={property} property={property} content={content} />)
}
