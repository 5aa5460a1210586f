import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import {segmentOf, type Edition, type SegmentId} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {segmentToHast} from '#lib/html/segment-to-hast.ts'
import {editionFrom} from '../sound-edition.ts'

function html(segment: string, edition: Edition = editionFrom({}, 'tegirmen-2001')): string {
  const context: HtmlContext = {
    edition,
    entityHref: (entity) => `/${entity}/`,
    referenceHref: (number) => `#ref-${number}`,
    labels: {printed: (text) => text, pageBreak: ({page}) => page ?? ''},
    emendationHref: () => '#',
    anchored: false
  }
  const row = edition.alignment.rows.find(({cells}) => [...cells.values()].flat().includes(segment as SegmentId))!
  const found = segmentOf(edition, segment as SegmentId)
  return toHtml(segmentToHast(found.unit, found.segment, context, row.phrases))
}

test('marks the words of a phrase with its id, and names the phrases of which they are only a part', () => {
  expect(html('en-a2')).toBe(
    '<span><span data-phrase="p1">The mill</span> <span data-phrase="p4">has</span> a <span data-phrase="p2" data-part="p2">wooden </span><span data-phrase="p2 p3" data-part="p2">flume</span>.</span>'
  )
})

test('names the languages in which a phrase has no counterpart', () => {
  expect(html('en-a4')).toContain('<span data-phrase="p6" data-without="ky ru">&#x26; their children</span>')
})

test('keeps the words of a mention a link when a phrase lies within it', () => {
  const edition = editionFrom({'alignment.yaml': 'resp: Anna\nrows:\n  - {g: a2, none: [tr]}\n  - {g: title, phrases: [{de: Lauter}]}\n'})
  expect(html('de-title', edition)).toBe(
    '<span>Alte Brücken am <a data-mention="place" data-entity="lauter" href="/lauter/">Fluss <span data-phrase="p1">Lauter</span></a></span>'
  )
})
