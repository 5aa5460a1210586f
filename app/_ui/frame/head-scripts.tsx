import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {basePath} from '#lib/routes/routes.ts'

/**
 * The script that applies the reader's settings before the first paint. `data-keep` saves it from the stripping; `data-inline` has the
 * publishing put it into the page, so that nothing waits for a request, and name all fonts of the page in `data-fonts`: until then
 * one stands for all.
 */
export function HeadScripts(): ReactNode {
  return (
    <head>
      <script
        src={`${basePath}/assets/settings.js`}
        {...{[hooks.fonts]: `${basePath}/fonts/literata-cyrillic.woff2`}}
        data-keep=""
        data-inline=""
      />
    </head>
  )
}
