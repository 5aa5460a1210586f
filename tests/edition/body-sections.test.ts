import {expect, test} from 'vitest'
import {bodySections, translatedSections, type Division, type DivisionId, type Edition, type Unit, type UnitId} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const sound = editionFrom({}, 'mosty-2002')
const like = sound.units.find(({id}) => id === 'ru-b1')!

/** A body of headings (`h`) and paragraphs (`b`), in the order of their ids. */
function bodyOf(ids: string, divisions: ReadonlyArray<Division> = []): Edition {
  const units = ids.split(' ').map((id): Unit => ({...like, id: `ru-${id}` as UnitId, kind: id.startsWith('h') ? 'heading' : 'paragraph'}))
  return {...sound, units, divisions}
}
function division(id: string, from: string): Division {
  return {id: id as DivisionId, kind: 'stage', from: `ru-${from}` as UnitId, to: `ru-${from}` as UnitId, title: {ky: id, ru: id, en: id}}
}
function sectionsOf(edition: Edition): ReadonlyArray<string> {
  return bodySections(edition).map(({id, units}) => `${id}: ${units.map((unit) => unit.id.slice(3)).join(' ')}`)
}

test.each([
  ['a heading begins one', 'h1 b1 b2 h2 b3', [], ['h1: h1 b1 b2', 'h2: h2 b3']],
  ['a division begins one', 'h1 b1 b2 b3', [division('stage', 'b2')], ['h1: h1 b1', 'stage: b2 b3']],
  ['a division under its heading is one with it', 'h1 b1 h2 b2', [division('stage', 'b2')], ['h1: h1 b1', 'stage: h2 b2']],
  ['what stands before every heading is one', 'b1 b2 h1 b3', [], ['b1: b1 b2', 'h1: h1 b3']],
  ['a last heading with nothing under it stands with what is before it', 'h1 b1 h2', [], ['h1: h1 b1 h2']],
  ['a body without headings is one', 'b1 b2', [], ['b1: b1 b2']]
])('%s', (_, ids, divisions, sections) => {
  expect(sectionsOf(bodyOf(ids, divisions))).toEqual(sections)
})

test('each unit of the body stands in one section, and there are none to translate where nothing is translated', () => {
  expect(bodySections(sound).flatMap(({units}) => units.map(({id}) => id))).toEqual(['ru-h1', 'ru-b1', 'ru-b2'])
  expect(translatedSections(sound).map(({id}) => id)).toEqual(['h1'])
  expect(translatedSections(editionFrom({}, 'mosty-2001'))).toEqual([])
})
