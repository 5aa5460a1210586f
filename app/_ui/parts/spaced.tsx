import {Children, type ReactNode} from 'react'

/**
 * Its children with a space between each two. What styles alone keep apart is one word for a screen reader, a reader view or whoever
 * copies it; tests/browser/seams.test.ts.
 */
export function Spaced({children}: {readonly children: ReactNode}): ReactNode {
  return Children.toArray(children).flatMap((child, at) => (at === 0 ? [child] : [' ', child]))
}
