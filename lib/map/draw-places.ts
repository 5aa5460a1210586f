import type {Locale} from '#lib/edition/index.ts'
import type {Box} from './box.ts'
import type {EventTold} from './events-told.ts'
import type {Point, Region} from './fit-region.ts'
import type {MapPlace} from './map-places.ts'
import {alongLeader, placeLabels, type PlacedLabel} from './place-labels.ts'
import {textWidth} from './text-width.ts'
import {wrapName} from './wrap-name.ts'

/** Of letters, in units of the drawing, and of what stands below a name: a square an event. */
export const lettersOf = {size: 13, line: 16, square: 7, pitch: 10, perRow: 8} as const

/** Height and width of a target that a finger can meet. */
const leastTarget = 26

/** A line of a name, with the middle of its foot. */
export interface WrittenLine {
  readonly text: string
  readonly at: Point
}

/** A place on the drawing. */
export interface PlaceMark extends PlacedLabel {
  readonly place: MapPlace
  readonly at: Point
  readonly dot: number | undefined
  readonly lines: ReadonlyArray<WrittenLine>
  /** What the number behind the name says, where there is one. */
  readonly count: string | undefined
  readonly squares: ReadonlyArray<EventTold & {readonly at: Point}>
}

/** A route: a line through the points that it joins. Schematic, and no more exact than these. */
export interface RouteMark extends Pick<PlaceMark, 'place' | 'lines' | 'box' | 'leader'> {
  readonly points: ReadonlyArray<Point>
}

export interface PlacesDrawing {
  readonly marks: ReadonlyArray<PlaceMark>
  readonly routes: ReadonlyArray<RouteMark>
}

interface DrawOptions {
  readonly locale: Locale
  /** Whether how often the article names a place stands behind its name. */
  readonly hasCounts: boolean
  /** Of the events, those that are drawn. */
  readonly isDrawn?: (told: EventTold) => boolean
  /** All the places, of which a route says by their ids what it joins. */
  readonly all: ReadonlyArray<MapPlace>
}

/** Places on a region, each with its name in a language, and a square for each event: nothing covers a name (tests/map/draw-places.test.ts). */
export function drawPlaces(
  region: Region,
  places: ReadonlyArray<MapPlace>,
  {all, hasCounts, isDrawn = () => true, locale}: DrawOptions
): PlacesDrawing {
  const positionOf = (id: string): Point => region.project(all.find(({entity}) => entity.id === id)!.entity.coordinates!)
  const routes = places.filter(({drawing}) => drawing === 'line').map((place) => ({place, points: place.entity.along.map(positionOf)}))
  const dots = [...places.filter(({drawing}) => drawing === 'point'), ...places.filter(({drawing}) => drawing === 'name')].map((place) => ({
    place,
    at: positionOf(place.entity.id),
    dot: place.drawing === 'point' ? 3.5 : undefined,
    ...sizeOf(place, locale, hasCounts ? String(place.mentions) : undefined, place.events.filter(isDrawn))
  }))
  const lines = routes.map(({place, points}) => {
    const [from, to] = [points[0]!, points[1]!]
    return {place, points, at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const, dot: 0, ...sizeOf(place, locale, undefined, [])}
  })
  const obstacles = routes.flatMap(({points}) => points.slice(1).flatMap((to, index) => alongLeader([points[index]!, to])))
  const placed = placeLabels([...dots, ...lines], {width: region.width, height: region.height, obstacles})
  return {
    marks: dots.map(({at, count, dot, place, squares, texts}, index) => {
      const label = placed[index]!
      return {
        ...label,
        place,
        at,
        dot,
        count,
        lines: linesIn(label.box, texts, squares.length),
        squares: squaresIn(label.box, texts, squares)
      }
    }),
    routes: lines.map(({place, points, texts}, index) => {
      const label = placed[dots.length + index]!
      return {...label, place, points, lines: linesIn(label.box, texts, 0)}
    })
  }
}

interface LabelSize extends Pick<Box, 'width' | 'height'> {
  readonly texts: ReadonlyArray<string>
  readonly count: string | undefined
  readonly squares: ReadonlyArray<EventTold>
}

function sizeOf({entity}: MapPlace, locale: Locale, count: string | undefined, squares: ReadonlyArray<EventTold>): LabelSize {
  const texts = wrapName(entity.names[locale].name)
  const widths = texts.map((text, index) => textWidth(index === texts.length - 1 && count !== undefined ? `${text} ${count}` : text))
  const row = Math.min(squares.length, lettersOf.perRow) * lettersOf.pitch
  return {
    texts,
    count,
    squares,
    width: Math.ceil(Math.max(Math.max(...widths) * lettersOf.size, row, leastTarget - 4) + 5),
    height: Math.max(contentHeight(texts, squares.length) + 2, leastTarget)
  }
}

function contentHeight(texts: ReadonlyArray<string>, squares: number): number {
  return texts.length * lettersOf.line + Math.ceil(squares / lettersOf.perRow) * lettersOf.pitch
}

function topIn({height, y}: Box, texts: ReadonlyArray<string>, squares: number): number {
  return y + (height - contentHeight(texts, squares)) / 2
}

function linesIn(box: Box, texts: ReadonlyArray<string>, squares: number): ReadonlyArray<WrittenLine> {
  const top = topIn(box, texts, squares)
  return texts.map((text, index) => ({text, at: [rounded(box.x + box.width / 2), rounded(top + (index + 0.78) * lettersOf.line)]}))
}

/** The squares below the name, in rows, in the middle of the label. */
function squaresIn(box: Box, texts: ReadonlyArray<string>, events: ReadonlyArray<EventTold>): PlaceMark['squares'] {
  const {perRow, pitch, square} = lettersOf
  const left = box.x + (box.width - Math.min(events.length, perRow) * pitch + pitch - square) / 2
  const top = topIn(box, texts, events.length) + texts.length * lettersOf.line
  return events.map((told, index) => ({
    ...told,
    at: [rounded(left + (index % perRow) * pitch), rounded(top + Math.floor(index / perRow) * pitch)]
  }))
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
