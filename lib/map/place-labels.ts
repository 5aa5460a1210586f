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

/** How often each label is asked whether it would stand better where it may now. */
const rounds = 4

/** What a label costs where it stands, against a unit of the way from its point. */
const costs = {outside: 100_000, covered: 1000, crossed: 25, struck: 20, away: 0.4, later: 0.01} as const

/**
 * Gives each label a place of its own, beside its point or as near to it as is free; then each once more, as the others stand now. No two labels overlap,
 * nor does one cover a dot, as long as there is room (tests/map/place-labels.test.ts); else one stands where it covers least.
 */
export function placeLabels(wishes: ReadonlyArray<LabelWish>, {height, obstacles = [], width}: DrawingRoom): ReadonlyArray<PlacedLabel> {
  const placed: Array<PlacedLabel | undefined> = wishes.map(() => undefined)
  const dots = wishes.map(({at, dot}) => (dot === undefined ? undefined : boxAround(at, dot + 1)))
  for (let round = 0; round < rounds; round++)
    for (const [index, wish] of wishes.entries()) {
      const others = placed.filter((label, other) => label && other !== index) as ReadonlyArray<PlacedLabel>
      const solid = [...others.map(({box}) => box), ...dots.filter((dot) => dot !== undefined)]
      const lines = [...obstacles, ...others.flatMap(({leader}) => alongLeader(leader))]
      const foreign = [
        ...others.map(({box}) => box),
        ...dots.filter((dot, other) => dot !== undefined && other !== index)
      ] as ReadonlyArray<Box>
      const choices = [...candidates(wish)].map((label, order) => ({
        label,
        cost: costOf(label, wish, {solid, lines, foreign, width, height}) + order * costs.later
      }))
      placed[index] = choices.reduce((best, choice) => (choice.cost < best.cost ? choice : best)).label
    }
  return placed.filter((label) => label !== undefined)
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

interface Surroundings {
  /** Labels and dots, its own dot too: nothing that may be covered. */
  readonly solid: ReadonlyArray<Box>
  /** Pieces of lines. */
  readonly lines: ReadonlyArray<Box>
  /** What its own leader should not cross. */
  readonly foreign: ReadonlyArray<Box>
  readonly width: number
  readonly height: number
}

function costOf({box, leader}: PlacedLabel, {at: [x, y], dot}: LabelWish, {foreign, height, lines, solid, width}: Surroundings): number {
  const isOutside = box.x < gap || box.y < gap || box.x + box.width > width - gap || box.y + box.height > height - gap
  const spots = alongLeader(leader)
  const crossed = spots.filter((spot) => foreign.some((other) => boxesOverlap(spot, other))).length
  const struck = lines.filter((line) => boxesOverlap(box, line)).length
  // Beside a dot all sides are alike; a name belongs on its point.
  const away = dot === undefined ? Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) : 0
  return (
    (isOutside ? costs.outside : 0) +
    solid.filter((other) => boxesOverlap(box, other)).length * costs.covered +
    crossed * costs.crossed +
    struck * costs.struck +
    away * costs.away +
    (leader ? Math.hypot(leader[1][0] - leader[0][0], leader[1][1] - leader[0][1]) : 0)
  )
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
