import type {Element} from 'hast'
import {describe, expect, test} from 'vitest'
import {termOccurrences} from '#lib/alignment/term-occurrences.ts'
import {termTable} from '#lib/alignment/term-table.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {correctedText, segmentOf, type SegmentId} from '#lib/edition/index.ts'
import {termRoute} from '#lib/routes/routes.ts'
import {elementById, elementsWithin, pageAt, textOf} from './site.ts'

const isClass =
  (name: string) =>
  ({properties}: Element): boolean =>
    [properties['className']].flat().includes(name)
const links = (node: Element): ReadonlyArray<Element> => elementsWithin(node, ({tagName}) => tagName === 'a')

describe.each(editionIds())('the study page of %s', (id) => {
  const edition = editionOf(id)
  const page = pageAt(`ru/${id}/translation/index.html`)

  test('leads from each number above zero to its places', () => {
    const cells = elementsWithin(page, (element) => element.tagName === 'td' && isClass('figure')(element))
    const numbers = cells.filter((cell) => /^[1-9]\d*$/u.test(textOf(cell)))
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers.filter((cell) => links(cell).length !== 1).map(textOf)).toEqual([])
  })

  test('leads from each count of a term to the page of the term', () => {
    for (const term of termTable(edition)) {
      const row = elementById(page, `term-${term.id}`)!
      const own = links(row).filter(({properties}) => String(properties['href']).startsWith(termRoute('ru', edition.id, term.id)))
      const counts = term.languages.reduce(
        (sum, language) =>
          sum +
          language.renderings.length +
          (language.none.length > 0 ? 1 : 0) +
          [edition, ...edition.translations.filter(({version}) => version.lang === language.lang)].filter(
            (held) => termOccurrences(held, language).length > 0
          ).length,
        0
      )
      // And its name.
      expect([term.id, own.length]).toEqual([term.id, counts + 1])
    }
  })

  test('never says of a term that it is one wording under what says that it is spelled in two ways, or over it', () => {
    for (const cell of elementsWithin(page, ({tagName}) => tagName === 'td'))
      expect(
        elementsWithin(cell, (element) => element.tagName === 'p' && /обозначени|написани/u.test(textOf(element))).length
      ).toBeLessThan(2)
  })

  test('has boxes that say their sentences, in their languages, and lead to them', () => {
    const boxes = elementsWithin(page, ({properties}) => properties['dataSentenceBox'] !== undefined)
    expect(boxes.length).toBeGreaterThan(0)
    for (const box of boxes) {
      const href = String(box.properties['href'])
      const {segment, unit} = segmentOf(edition, href.slice(href.indexOf('#') + 1) as SegmentId)
      const text = textOf({type: 'root', children: [{type: 'text', value: correctedText(unit, segment)}]})
      const said = elementsWithin(box, ({properties}) => properties['lang'] === unit.lang).map((element) => textOf(element))
      expect(said).toEqual([text, text])
      expect(String(box.properties['ariaLabel'])).not.toBe('')
    }
  })
})

describe.each(editionIds())('the pages of the terms of %s', (id) => {
  const edition = editionOf(id)

  test.each(termTable(edition).map((term) => [term.id, term] as const))('%s has every rendering, place and shift', (name, term) => {
    const page = pageAt(`en/${id}/translation/terms/${name}/index.html`)
    const text = textOf(page)
    const phrases = edition.alignment.rows.flatMap((row) =>
      row.phrases
        .filter((phrase) => phrase.term === name)
        .map((phrase) => ({phrase, place: elementById(page, `place-${row.g}-${phrase.id}`)!}))
    )
    for (const {renderings} of term.languages) for (const rendering of renderings) expect(text).toContain(rendering.text)
    for (const {phrase, place} of phrases) {
      const marked = elementsWithin(place, ({tagName}) => tagName === 'mark')
      expect(marked.length).toBeGreaterThan(0)
      for (const note of [phrase.note, ...phrase.shifts.map((shift) => shift.note)])
        if (note) expect(textOf(place)).toContain(note.en.replace(/\s+/gu, ' '))
    }
    const places = term.languages.reduce((sum, language) => sum + termOccurrences(edition, language).length, 0)
    const inBody = elementsWithin(page, isClass('term-rows')).flatMap((list) => elementsWithin(list, ({tagName}) => tagName === 'mark'))
    expect(inBody.length > 0 || places === 0).toBe(true)
  })
})
