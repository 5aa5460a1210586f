import {geoAzimuthalEqualArea, geoCentroid, geoCircle, geoPath} from 'd3-geo'
import type {MultiPoint} from 'geojson'
import {land} from './land.ts'

/** A position on the drawing, in its units, from its upper left corner. */
export type Point = readonly [x: number, y: number]

/** The piece of the Earth that holds some places, laid flat. */
export interface Region {
  readonly width: number
  readonly height: number
  readonly project: (coordinates: readonly [latitude: number, longitude: number]) => Point
  /** The land as the path of an SVG, cut off at the edges. */
  readonly land: string
}

/** Degrees that a region has at least to each side of its middle: of a single town one wants to see where it lies. */
const leastRadius = 4

/**
 * The region of some places at a width, with a margin on each side that the height follows; areas are true (Lambert azimuthal equal-area around
 * the middle of the places). tests/map/fit-region.test.ts.
 */
export function fitRegion(places: ReadonlyArray<readonly [latitude: number, longitude: number]>, width: number, margin: number): Region {
  const points: MultiPoint = {type: 'MultiPoint', coordinates: places.map(([latitude, longitude]) => [longitude, latitude])}
  const middle = geoCentroid(points)
  const around = geoCircle().center(middle).radius(leastRadius)().coordinates.flat()
  const whole: MultiPoint = {type: 'MultiPoint', coordinates: [...points.coordinates, ...around]}
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .fitWidth(width - 2 * margin, whole)
  const [[, top], [, bottom]] = geoPath(projection).bounds(whole)
  const height = Math.round(bottom - top + 2 * margin)
  const [x, y] = projection.translate()
  projection.translate([x + margin, y - top + margin]).clipExtent([
    [0, 0],
    [width, height]
  ])
  return {
    width,
    height,
    project: ([latitude, longitude]) => {
      const [px, py] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN]
      return [rounded(px), rounded(py)]
    },
    land: geoPath(projection).digits(1)(land) ?? ''
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
