import type {Region} from './fit-region.ts'

/** The same region in a smaller drawing: its land is that of the first, scaled by `factor`, so that a page holds it once. */
export function scaleRegion(region: Region, width: number): Region & {readonly factor: number} {
  const factor = width / region.width
  return {
    ...region,
    factor,
    width,
    height: Math.round(region.height * factor),
    project: (coordinates) => {
      const [x, y] = region.project(coordinates)
      return [Math.round(x * factor * 10) / 10, Math.round(y * factor * 10) / 10]
    }
  }
}
