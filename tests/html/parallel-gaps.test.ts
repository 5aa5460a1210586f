import {createElement} from 'react'
import {describe, expect, test} from 'vitest'
import {OverviewStrip} from '#app/_ui/parallel/overview-strip.tsx'
import {ParallelTable} from '#app/_ui/parallel/parallel-table.tsx'
import {alignmentType} from '#lib/alignment/alignment-type.ts'
import {rowDiffers} from '#lib/alignment/row-differs.ts'
import type {AlignmentRow, SegmentId} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'
import {renderInEnglish} from './render-in-english.ts'

const edition = editionFrom({}, 'tegirmen-2001')
const languages = edition.languages
const sound = edition.alignment.rows.find(({g}) => g === 'a1')!

/** The row as it is where its Kyrgyz text is: one that somebody decided not to exist, or one of a part that is not there in Kyrgyz. */
function rowWith(kyrgyz: ReadonlyArray<SegmentId> | undefined): AlignmentRow {
  const others = [...sound.cells].filter(([lang]) => lang !== 'ky')
  return {...sound, cells: new Map(kyrgyz ? [['ky', kyrgyz], ...others] : others), links: [], phrases: [], shifts: []}
}
const [none, missing] = [rowWith([]), rowWith(undefined)]

describe.each([
  ['has no counterpart', none, 'No counterpart in this language', '0–1–1', true, 3],
  ['is not there at all', missing, 'This part does not exist in this language', '1–1', false, 2]
] as const)('where a language %s', (_, row, words, type, differs, squares) => {
  test('its cell says which of the two it is', () => {
    const html = renderInEnglish(createElement(ParallelTable, {edition, languages, locale: 'en', rows: [row], areLinked: true, route: '/'}))
    expect(html.match(/<span class="none" lang="en">([^<]*)/)?.[1]).toBe(words)
  })

  test('only a decision is counted, and makes the row differ', () => {
    expect([alignmentType(row, languages), rowDiffers(row, languages)]).toEqual([type, differs])
  })

  test('the overview draws a square for each language that the part is in', () => {
    const html = renderInEnglish(createElement(OverviewStrip, {edition, languages, rows: [row]}))
    expect(html.match(/data-count=/g)).toHaveLength(squares)
  })
})
