/** A button that lights the mentions of an entity, and what is said then: of whom, how many there are, at which one stands, what the buttons do. */
export const light = 'data-light'
export const sayLit = 'data-say-lit'
export const sayLitAt = 'data-say-lit-at'
export const sayEarlier = 'data-say-earlier'
export const sayLater = 'data-say-later'
export const sayUnlit = 'data-say-unlit'
/** A mention that is lit; `current` where the reader stands. */
export const litMention = 'data-lit-mention'
