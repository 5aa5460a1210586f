/** How lit mentions and the bar with their strip look: it comes with the script, since the page has no room for what few readers ask for. */
export const litStyle = `
[data-lit-mention] { border-radius: 2px; outline: 1.5px solid var(--accent); outline-offset: 1px; background: color-mix(in srgb, var(--accent) 18%, transparent) }
[data-lit-mention='current'] { outline-width: 3px }
#lit-mentions { position: fixed; z-index: 4; inset-block-end: 0; inset-inline: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem;
  padding: .5rem 1rem; border-block-start: 1px solid var(--ink-quiet); color: var(--ink); background: var(--paper-raised); font: var(--small) / 1.4 var(--sans) }
#lit-mentions p { flex: 1 1 16rem; min-inline-size: 0; margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
#lit-mentions button { min-block-size: 2rem; padding-inline: .75rem; border: 1px solid var(--ink-quiet); border-radius: 3px; color: inherit; background: none; font: inherit; cursor: pointer }
#lit-mentions div { flex-basis: 100%; block-size: 24px; background: var(--paper-sunk); cursor: pointer }
#lit-mentions svg { display: block; inline-size: 100%; block-size: 100%; pointer-events: none }
#lit-mentions line { stroke: var(--ink-quiet); stroke-width: 2px; vector-effect: non-scaling-stroke }
#lit-mentions line.current { stroke: var(--accent); stroke-width: 5px }
@media (forced-colors: active) {
  [data-lit-mention] { outline-color: Highlight }
  #lit-mentions div { border: 1px solid CanvasText }
  #lit-mentions line { stroke: CanvasText }
  #lit-mentions line.current { stroke: Highlight }
}
@media print {
  #lit-mentions { display: none }
  [data-lit-mention] { outline: 0; background: none }
}`
