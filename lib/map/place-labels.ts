import {boxesOverlap, boxAround, type Box} from './box.ts'
import type {Point} from './fit-region.ts'

/** What is to be written at a point. */
export interface LabelWish {
  readonly at: Point
  readonly width: number
  readonly height: number
  /** Radius of what is drawn at the point; undefined where the label stands on the point itself. */
  readonly dot: number | undefined
}

/** A label where it stands; `leader` joins one that had to move away to its point. */
export interface PlacedLabel {
  readonly box: Box
  readonly leader: readonly [from: Point, to: Point] | undefined
}

interface DrawingRoom {
  readonly width: number
  readonly height: number
  /** What no label may cover. */
  readonly obstacles?: ReadonlyArray<Box>
}

const gap = 3
const directions = Array.from({length: 16}, (_, index) => (index * Math.PI) / 8)
const distances = [8, 14, 20, 28, 36, 46, 58, 70, 84, 100, 120]

/**
 * Gives each label a place of its own, beside its point or as near to it as is free: the first wish first. No two labels overlap, nor does one
 * cover a dot or a leader, as long as there is room (tests/map/place-labels.test.ts); else one stands where it covers least.
 */
export function placeLabels(wishes: ReadonlyArray<LabelWish>, {height, obstacles = [], width}: DrawingRoom): ReadonlyArray<PlacedLabel> {
  const taken: Array<Box> = [...obstacles, ...wishes.flatMap(({at, dot}) => (dot === undefined ? [] : [boxAround(at, dot + 1)]))]
  return wishes.map((wish) => {
    const own = wish.dot === undefined ? undefined : boxAround(wish.at, wish.dot + 1)
    const others = taken.filter((box) => !own || box.x !== own.x || box.y !== own.y)
    let best: {readonly label: PlacedLabel; readonly cost: number} | undefined
    for (const label of candidates(wish)) {
      const cost = costOf(label, others, own, {width, height})
      if (!best || cost < best.cost) best = {label, cost}
      if (cost === 0) break
    }
    const {label} = best!
    taken.push(label.box, ...alongLeader(label.leader))
    return label
  })
}

/** Places for a label, the most wanted first: a name leaves its point as little as it can, one beside a dot keeps clear of it. */
function* candidates({at: [x, y], dot, height, width}: LabelWish): Generator<PlacedLabel> {
  const around = (middleX: number, middleY: number): Box => ({x: middleX - width / 2, y: middleY - height / 2, width, height})
  const joined = (box: Box): PlacedLabel => {
    const end: Point = [clamp(x, box.x, box.x + width), clamp(y, box.y, box.y + height)]
    const isNear = Math.hypot(end[0] - x, end[1] - y) < (dot ?? 0) + 2 * gap
    return {box, leader: isNear ? undefined : [[x, y], end]}
  }
  const off = (dot ?? 0) + gap
  if (dot === undefined) yield joined(around(x, y))
  else
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, -1],
      [0, 1]
    ] as const)
      yield joined(around(x + dx * (off + width / 2), y + dy * (off + height / 2)))
  for (const distance of distances)
    for (const direction of directions) {
      const [dx, dy] = [Math.cos(direction), Math.sin(direction)]
      const clear = dot === undefined ? [0, 0] : [width / 2, height / 2]
      yield joined(around(x + dx * (distance + clear[0]!), y + dy * (distance + clear[1]!)))
    }
}

function costOf(
  {box, leader}: PlacedLabel,
  others: ReadonlyArray<Box>,
  own: Box | undefined,
  {height, width}: {readonly width: number; readonly height: number}
): number {
  const outside = box.x < gap || box.y < gap || box.x + box.width > width - gap || box.y + box.height > height - gap
  const covered = others.filter((other) => boxesOverlap(box, other)).length + (own && boxesOverlap(box, own) ? 1 : 0)
  const crossed = alongLeader(leader).filter((spot) => others.some((other) => boxesOverlap(spot, other))).length
  return (outside ? 10_000 : 0) + covered * 100 + crossed
}

/** Small boxes along a line, so that what crosses it can be told as what covers a box. */
export function alongLeader(leader: PlacedLabel['leader']): ReadonlyArray<Box> {
  if (!leader) return []
  const [[x1, y1], [x2, y2]] = leader
  const count = Math.max(1, Math.floor(Math.hypot(x2 - x1, y2 - y1) / 4))
  // Its last piece touches the label that it belongs to.
  return Array.from({length: count}, (_, index) => boxAround([x1 + ((x2 - x1) * index) / count, y1 + ((y2 - y1) * index) / count], 1))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
