import {describe, expect, test} from 'vitest'
import {boxesOverlap, type Box} from '#lib/map/box.ts'
import {alongLeader, placeLabels, type LabelWish} from '#lib/map/place-labels.ts'

const name = (x: number, y: number): LabelWish => ({at: [x, y], width: 80, height: 26, dot: undefined})
const wish = (x: number, y: number): LabelWish => ({...name(x, y), dot: 4})
const room = {width: 600, height: 400}

/** How often a box covers another. */
function overlaps(boxes: ReadonlyArray<Box>): number {
  return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => boxesOverlap(box, other))).length
}

describe('labels', () => {
  test('stand on the right of their dots where nothing is in the way, and on the point of a name', () => {
    const [town, state] = placeLabels([wish(100, 100), name(300, 300)], room)
    expect(town).toEqual({box: {x: 107, y: 87, width: 80, height: 26}, leader: undefined})
    expect(state).toEqual({box: {x: 260, y: 287, width: 80, height: 26}, leader: undefined})
  })

  test('do not overlap, however near to one another their points are, nor cover a dot', () => {
    const wishes = Array.from({length: 9}, (_, index) => (index % 4 ? wish : name)(300 + (index % 3) * 9, 200 + Math.floor(index / 3) * 9))
    const placed = placeLabels(wishes, room)
    expect(overlaps(placed.map(({box}) => box))).toBe(0)
    const dots = wishes.flatMap(({at: [x, y], dot}) =>
      dot === undefined ? [] : [{x: x - dot, y: y - dot, width: 2 * dot, height: 2 * dot}]
    )
    expect(dots.flatMap((dot) => placed.filter(({box}) => boxesOverlap(box, dot)))).toEqual([])
  })

  test('that had to move away are joined to their points by a line, which crosses no other label', () => {
    const placed = placeLabels([wish(300, 200), wish(304, 203), wish(307, 198), wish(302, 194)], room)
    const joined = placed.filter(({leader}) => leader)
    expect(joined.length).toBeGreaterThan(0)
    for (const {box, leader} of joined) {
      const others = placed.map((label) => label.box).filter((other) => other !== box)
      expect(alongLeader(leader).flatMap((spot) => others.filter((other) => boxesOverlap(spot, other)))).toEqual([])
    }
  })

  test('stay within the drawing', () => {
    const placed = placeLabels([wish(2, 2), wish(598, 398), wish(598, 2), name(300, 399)], room)
    for (const {box} of placed) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(600)
      expect(box.y + box.height).toBeLessThanOrEqual(400)
    }
  })

  test('keep clear of obstacles', () => {
    const wall = {x: 106, y: 80, width: 100, height: 40}
    const [label] = placeLabels([wish(100, 100)], {...room, obstacles: [wall]})
    expect(boxesOverlap(label!.box, wall)).toBe(false)
  })

  test('are placed where they cover least where there is no room', () => {
    expect(placeLabels([wish(20, 20), wish(20, 20), wish(20, 20)], {width: 90, height: 40}).length).toBe(3)
  })
})
