import type {CSSProperties} from 'react'
import * as hooks from '#app/_browser/hooks.ts'

interface LaidOutLater {
  readonly [hooks.later]?: ''
  readonly style?: CSSProperties
}

/** UTF-16 code units of text that are laid out for the first paint: more than a screen shows. */
const firstScreen = 2000

/**
 * The attributes of a passage whose layout the first paint does not wait for (`app/_styles/base.css`); none where the first screen may
 * show it. `before`: code units of text above it, where it is not surely below the first screen; `length`: its own; `lineLength`: code
 * units on a line, about, for its height until then.
 */
export function laidOutLater({
  before = Infinity,
  length,
  lineLength = 60
}: {
  readonly before?: number
  readonly length: number
  readonly lineLength?: number
}): LaidOutLater {
  if (before < firstScreen) return {}
  return {[hooks.later]: '', style: {['--lines' as string]: Math.ceil(length / lineLength)}}
}
