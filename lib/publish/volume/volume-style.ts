/**
 * What a volume says otherwise than a page on paper. Its layer comes before all others: what is important in it is more important than what is
 * important in them.
 */
export const volumeStyle = `@layer volume;
@layer volume {
  :is(.volume-part, .volume-contents) + .volume-part:not(.within), .volume-part + .volume-contents, .volume-opening ~ .volume-part:not(.within) { break-before: page }
  .volume-part.within { margin-block-start: 3rem }
  .volume-part.within [data-part-title] { font-size: 1.3rem !important; margin-block: 0 .6rem !important }
  .volume-contents { break-inside: auto !important; margin-block: 1.5rem !important }
  .volume-contents p { font: 600 1.05rem/1.35 var(--serif) !important; margin-block-end: .5rem !important }
  .volume-contents ol { list-style: none !important; margin: 0 !important; padding: 0 !important }
  .volume-contents li { display: flex !important; gap: .6em; align-items: baseline; break-inside: avoid !important; padding-inline-start: calc(1.2em * var(--depth, 0)) }
  .volume-contents li::after { content: none !important }
  .volume-contents li .leader { flex: 1; border-block-end: 1px dotted #999 }
  .volume-contents li .page { min-inline-size: 2em; align-self: end; text-align: end; font-variant-numeric: tabular-nums }
  .imprint { break-inside: avoid; margin-block-start: 2rem; padding-block-start: .5rem; border-block-start: 1px solid #999; font: 8.5pt/1.4 var(--sans) }
}`
