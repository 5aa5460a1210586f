import {createElement} from 'react'
import {expect, test} from 'vitest'
import {NameTable} from '#app/_ui/entities/name-table.tsx'
import type {Entity} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {renderInEnglish} from './render-in-english.ts'

const entities = new TextDecoder().decode(soundFiles('mosty-2001').get('entities.yaml'))

test('a name says whether the article prints it, where it was seen published, or that its wording is ours', () => {
  const kyrgyz = /(?<=^- id: ozersk$[^]*?ky: \{name: [^,}]+)(?=[,}])/mu
  expect(entities).toMatch(kyrgyz)
  const edition = editionFrom({'entities.yaml': entities.replace(kyrgyz, ', seen: "https://www.example.org/ozersk"')}, 'mosty-2001')
  const cells = (entity: Entity): ReadonlyArray<string> => {
    const html = renderInEnglish(createElement(NameTable, {entity, occurrences: occurrencesOf(edition, entity.id)}))
    return [...html.matchAll(/<small>(.*?)<\/small>/gu)].map(([, text]) => text!)
  }
  const town = edition.entities.find(({id}) => id === 'ozersk')!
  expect(cells(town)).toEqual([
    '<a href="https://www.example.org/ozersk" rel="external noopener">seen in example.org</a>',
    'in the article',
    'in the article'
  ])
  expect(cells({...town, names: {...town.names, ky: {...town.names.ky, seen: undefined}}})[0]).toBe('ours')
  const ours = {...town.names.ru, name: 'Город у озера'}
  expect(cells({...town, names: {...town.names, ru: ours}})[1]).toBe('mentioned in this language; the wording is ours')
})
