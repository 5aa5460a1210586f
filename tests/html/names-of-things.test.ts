import {createElement} from 'react'
import {expect, test} from 'vitest'
import {PassageLinks} from '#app/_ui/citing/passage-links.tsx'
import {EntityFacts} from '#app/_ui/entities/entity-facts.tsx'
import {TermTable} from '#app/_ui/study/term-table.tsx'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {editionFrom} from '../sound-edition.ts'
import {renderInEnglish} from './render-in-english.ts'

const mill = editionFrom({}, 'tegirmen-2001')

test('a whole abstract is named without a number, and by its language in words', () => {
  const units = mill.units.filter(({id}) => ['ky-a', 'ru-b1'].includes(id))
  const html = renderInEnglish(createElement(PassageLinks, {edition: mill.id, units, locale: 'en'}))
  expect([...html.matchAll(/<a [^>]*>([^<]*)/gu)].map(([, text]) => text)).toEqual(['Abstract (Kyrgyz)', '¶ 1'])
})

test('a person who lives was born in a year, an institution is since one', () => {
  const [person] = mill.entities.filter(({type}) => type === 'person')
  const since = parseEdtf('1956/..') as EdtfDate
  const facts = (type: 'person' | 'org'): string =>
    renderInEnglish(createElement(EntityFacts, {edition: mill, entity: {...person!, type, dates: since}, locale: 'en'}))
  expect(facts('person')).toContain('<dt>Born</dt><dd>1956</dd>')
  expect(facts('org')).toContain('<dd>since 1956</dd>')
})

test('a term whose renderings all stand in pieces has no count in the body', () => {
  const html = renderInEnglish(createElement(TermTable, {edition: mill, locale: 'en'}))
  expect(html).toMatch(/\d places? in the body/u)
  const pieces = {
    ...mill,
    alignment: {
      ...mill.alignment,
      rows: mill.alignment.rows.map((row) => ({
        ...row,
        phrases: row.phrases.map((phrase) => ({
          ...phrase,
          pieces: new Map([...phrase.pieces].map(([lang, [first]]) => [lang, first ? [first, first] : []] as const))
        }))
      }))
    }
  }
  expect(renderInEnglish(createElement(TermTable, {edition: pieces, locale: 'en'}))).not.toContain('in the body')
})
