import type {Element} from 'xast'
import {describe, expect, test} from 'vitest'
import {judgementList} from '#lib/alignment/judgement-list.ts'
import {locales, type Edition, type Review, type ReviewVerdict} from '#lib/edition/index.ts'
import {changesToAtom} from '#lib/exports/changes/changes-to-atom.ts'
import {datedChanges} from '#lib/exports/changes/dated-changes.ts'
import {nameBasedUuid} from '#lib/exports/changes/name-based-uuid.ts'
import {expectGolden} from '../golden.ts'
import {atExample} from '../our-site.ts'
import {editionFrom} from '../sound-edition.ts'
import {checkedEdition} from './checked-edition.ts'
import {hostileEdition} from './hostile-edition.ts'
import {attributeOf, childrenOf, named, readXml, textOf} from './read-xml.ts'

const editions = {
  'alte-bruecken-2001': editionFrom(),
  'mosty-2001': checkedEdition().edition,
  'mosty-2002': editionFrom({}, 'mosty-2002'),
  'tegirmen-2001': editionFrom({}, 'tegirmen-2001')
}

function feedOf(edition: Edition, locale: (typeof locales)[number] = 'en'): Element {
  return readXml(changesToAtom(edition, locale)).root
}

const valuesOf = (element: Element, name: string): ReadonlyArray<string> => childrenOf(element, name).map(textOf)

/** What RFC 4287 and RFC 3339 ask for, and the elements that they know. */
function atomFaults(feed: Element): ReadonlyArray<string> {
  const faults: Array<string> = []
  const entries = childrenOf(feed, 'entry')
  const known = ['id', 'title', 'subtitle', 'updated', 'link', 'author', 'rights', 'generator', 'entry']
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated'])
      if (childrenOf(element, name).length !== 1) faults.push(`${element.name}: one ${name}, 4.1.1 and 4.1.2`)
    for (const id of valuesOf(element, 'id'))
      if (!/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id)) faults.push(`${id}: 4.2.6`)
    for (const moment of valuesOf(element, 'updated'))
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(moment) || Number.isNaN(Date.parse(moment))) faults.push(`${moment}: 3.3`)
    for (const author of childrenOf(element, 'author'))
      if (valuesOf(author, 'name').join('') === '') faults.push('author without a name: 3.2.1')
    for (const link of childrenOf(element, 'link'))
      if (!URL.canParse(attributeOf(link, 'href') ?? '')) faults.push('link without an address: 4.2.7.1')
    if (!childrenOf(element, 'link').some((link) => attributeOf(link, 'rel') === 'alternate'))
      faults.push(`${element.name} without a page: 4.1.2`)
    for (const {name} of childrenOf(element)) if (!known.includes(name)) faults.push(`${name}: 4.1`)
  }
  if (feed.name !== 'feed' || attributeOf(feed, 'xmlns') !== 'http://www.w3.org/2005/Atom') faults.push('no feed: 4.1.1')
  if (childrenOf(feed, 'author').length === 0) faults.push('nobody is the author: 4.1.1')
  const ids = [feed, ...entries].flatMap((element) => valuesOf(element, 'id'))
  if (new Set(ids).size < ids.length) faults.push('an id twice: 4.1.1')
  return faults
}

describe.each(Object.entries(editions))('the feed of %s', (_, edition) => {
  test.each(locales)('keeps to the rules of Atom, in %s', (locale) => {
    const feed = feedOf(edition, locale)
    expect(atomFaults(feed)).toEqual([])
    expect(attributeOf(feed, 'xml:lang')).toBe(locale)
    expect(new Set(named(feed, 'link').map(({element}) => attributeOf(element, 'hreflang') ?? locale))).toEqual(new Set([locale]))
  })

  test('has an entry for each change, newest first, and is as new as the newest', () => {
    const feed = feedOf(edition)
    const moments = childrenOf(feed, 'entry').flatMap((entry) => valuesOf(entry, 'updated'))
    expect(moments).toEqual(datedChanges(edition).map(({date}) => `${date}T00:00:00Z`))
    expect(moments).toEqual([...moments].sort().reverse())
    expect(valuesOf(feed, 'updated')).toEqual(moments.slice(0, 1))
  })
})

test('the feed of an edition with evidence and marks is as the golden files have it', () => {
  for (const locale of locales)
    expectGolden(atExample(changesToAtom(editions['mosty-2001'], locale)), `tests/exports/goldens/changes.${locale}.atom`)
})

test('a translation is a change of its day, by whom it is, as far as it is confirmed', () => {
  expect(datedChanges(editions['mosty-2002']).filter(({kind}) => kind === 'translation')).toEqual([
    {kind: 'translation', key: 'translation-en', date: '2001-06-01', by: ['Anna'], lang: 'en', of: 'ru', status: 'draft'}
  ])
})

test('reviews are counted by their day, whatever they say', () => {
  const edition = editions['tegirmen-2001']
  const [judged] = judgementList(edition)
  const review = (date: string, verdict: ReviewVerdict): Review => ({
    judgement: judged!.id,
    verdict,
    by: 'A. Reader',
    date,
    reason: undefined,
    hash: judged!.hash,
    outdated: false,
    place: {path: 'review/reader.json'}
  })
  const rows = edition.alignment.rows.map((row) => ({
    ...row,
    phrases: row.phrases.map((phrase) => ({...phrase, reviews: [review('2001-12-05', 'confirmed'), review('2001-12-06', 'contested')]}))
  }))
  const count = rows.flatMap(({phrases}) => phrases).length
  expect(count).toBeGreaterThan(0)
  const reviewed = {...edition, alignment: {...edition.alignment, rows}}
  expect(datedChanges(reviewed).filter(({kind}) => kind === 'reviews')).toEqual([
    {kind: 'reviews', key: 'reviews-2001-12-06', date: '2001-12-06', by: ['A. Reader'], confirmed: 0, contested: count},
    {kind: 'reviews', key: 'reviews-2001-12-05', date: '2001-12-05', by: ['A. Reader'], confirmed: count, contested: 0}
  ])
})

test('an id is the same wherever the feed is made, and another for each thing in each language', () => {
  // As another program makes it: uuid.uuid5(uuid.NAMESPACE_URL, 'https://doi.org/10.5555/1') of Python.
  expect(nameBasedUuid('https://doi.org/10.5555/1')).toBe('0a416d14-9132-559b-a424-5f276fdffabb')
  const ids = locales.flatMap((locale) => named(feedOf(editions['mosty-2001'], locale), 'id').map(({element}) => textOf(element)))
  expect(new Set(ids).size).toBe(ids.length)
})

test('titles and names keep every letter', () => {
  const {metadata, ...rest} = editions['mosty-2001']
  for (const hostile of hostileEdition().sentences) {
    const feed = feedOf({...rest, metadata: {...metadata, title: {ru: hostile}, rights: {ky: hostile, ru: hostile, en: hostile}}})
    expect([...valuesOf(feed, 'title'), ...valuesOf(feed, 'rights')]).toEqual([`Changes: ${hostile}`, hostile])
  }
})
