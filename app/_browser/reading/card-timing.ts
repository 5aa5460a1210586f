/** Milliseconds before a card opens. A note is what the marker is for; a mention is met while reading. */
export const openDelay = {note: 150, entity: 400} as const

/** Milliseconds for the pointer to get from the marker into the card. */
export const grace = 300

/** Opens and closes late, and calls off what the reader no longer means: the last wish counts. */
export interface Timer<Target> {
  readonly open: (target: Target, delay: number) => void
  readonly close: (delay: number) => void
  /** Neither opens nor closes what was asked for. */
  readonly hold: () => void
}

export function createTimer<Target>(onOpen: (target: Target) => void, onClose: () => void): Timer<Target> {
  let pending: ReturnType<typeof setTimeout> | undefined
  const later = (action: () => void, delay: number): void => {
    clearTimeout(pending)
    if (delay === 0) action()
    else pending = setTimeout(action, delay)
  }
  return {
    open: (target, delay) => later(() => onOpen(target), delay),
    close: (delay) => later(onClose, delay),
    hold: () => clearTimeout(pending)
  }
}
