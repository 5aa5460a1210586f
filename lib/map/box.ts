import type {Point} from './fit-region.ts'

/** A rectangle of the drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two rectangles have more than an edge in common. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The square around a point. */
export function boxAround([x, y]: Point, radius: number): Box {
  return {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius}
}
