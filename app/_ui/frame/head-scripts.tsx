import type {ReactNode} from 'react'
import {basePath} from '#lib/routes/routes.ts'

/** The one blocking script: it applies the reader's settings before the first paint. `data-keep` saves it from the stripping. */
export function HeadScripts(): ReactNode {
  return (
    <head>
      <script src={`${basePath}/assets/settings.js`} data-keep="" />
    </head>
  )
}
