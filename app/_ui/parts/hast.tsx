import type {ElementContent} from 'hast'
import {toJsxRuntime} from 'hast-util-to-jsx-runtime'
import type {ReactNode} from 'react'
import {Fragment, jsx, jsxs} from 'react/jsx-runtime'

/** HTML that `lib/html` wrote, as it is. */
export function Hast({nodes}: {readonly nodes: ReadonlyArray<ElementContent>}): ReactNode {
  return toJsxRuntime({type: 'root', children: [...nodes]}, {Fragment, jsx, jsxs})
}
