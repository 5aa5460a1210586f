import {describe, expect, test} from 'vitest'
import {fitRegion} from '#lib/map/fit-region.ts'
import {scaleRegion} from '#lib/map/scale-region.ts'

const [baku, bishkek, istanbul] = [
  [40.41, 49.87],
  [42.87, 74.59],
  [41.01, 28.96]
] as const

describe('the region of some places', () => {
  const region = fitRegion([baku, bishkek, istanbul], 720, 48)

  test('holds them all, with its margin on each side', () => {
    for (const place of [baku, bishkek, istanbul]) {
      const [x, y] = region.project(place)
      expect(x).toBeGreaterThanOrEqual(47.9)
      expect(x).toBeLessThanOrEqual(720 - 47.9)
      expect(y).toBeGreaterThanOrEqual(47.9)
      expect(y).toBeLessThanOrEqual(region.height - 47)
    }
  })

  test('has the east on the right and the north above', () => {
    expect(region.project(bishkek)[0]).toBeGreaterThan(region.project(baku)[0])
    expect(region.project(baku)[0]).toBeGreaterThan(region.project(istanbul)[0])
    expect(region.project([45, 49.87])[1]).toBeLessThan(region.project(baku)[1])
  })

  test('has land that is cut off at its edges and stays small', () => {
    const numbers = [...region.land.matchAll(/-?[\d.]+/g)].map(Number)
    expect(numbers.length).toBeGreaterThan(100)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(720)
    expect(region.land.length).toBeLessThan(30_000)
  })

  test('is the same in a smaller drawing', () => {
    const half = scaleRegion(region, 360)
    const [x, y] = region.project(baku)
    const [halfX, halfY] = half.project(baku)
    expect(half.factor).toBe(0.5)
    expect(halfX).toBeCloseTo(x / 2, 0)
    expect(halfY).toBeCloseTo(y / 2, 0)
    expect(half.height).toBe(Math.round(region.height / 2))
  })
})

test('a single place lies in the middle of some degrees around it', () => {
  const region = fitRegion([baku], 400, 20)
  expect(region.project(baku)[0]).toBeCloseTo(200, 0)
  expect(region.project(baku)[1]).toBeCloseTo(region.height / 2, 0)
  expect(region.project([40.41, 51.87])[0] - 200).toBeGreaterThan(50)
  expect(region.land).not.toBe('')
})

test('places on both sides of the date line are neighbours', () => {
  const region = fitRegion(
    [
      [-17, 179],
      [-14, -171]
    ],
    400,
    20
  )
  const [fiji, samoa] = [region.project([-17, 179]), region.project([-14, -171])]
  expect(samoa[0]).toBeGreaterThan(fiji[0])
  expect(region.height).toBeLessThan(500)
})
