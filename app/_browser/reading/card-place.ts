export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels between marker and card, and between card and edge of the window. */
const gap = 6
const edge = 12

/** Where a card stands in the window: under its marker, or over it where there is more room; never over the marker itself. */
export function cardPlace(marker: Box, card: Size, view: Size): {readonly left: number; readonly top: number; readonly room: number} {
  const below = view.height - marker.bottom - gap - edge
  const above = marker.top - gap - edge
  const under = card.height <= below || below >= above
  const room = Math.max(under ? below : above, 0)
  const height = Math.min(card.height, room)
  return {
    left: Math.max(edge, Math.min(marker.left, view.width - card.width - edge)),
    top: under ? marker.bottom + gap : marker.top - gap - height,
    room
  }
}

/** Of the lines that a marker runs over, the one the pointer is on; the first, when there is no pointer. */
export function boxAt(boxes: ReadonlyArray<Box>, y: number | undefined): Box | undefined {
  return boxes.find(({top, bottom}) => y !== undefined && top <= y && y <= bottom) ?? boxes[0]
}
