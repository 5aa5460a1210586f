import type {Element} from 'xast'
import {expect, test} from 'vitest'
import {locales, type Entity} from '#lib/edition/index.ts'
import {teiDate} from '#lib/dates/tei-date.ts'
import {attributeOf, childrenOf, named, textOf, type XmlFile} from '../read-xml.ts'
import {editions, layered} from './made-editions.ts'
import {byId, targets} from './tei-pointers.ts'

/** What an element rests on, and who says that it does. */
const basis = (element: Element) => ({from: targets(element, 'source'), resp: targets(element, 'resp')})
const ours = ['resp.edition']
const registered = (id: string): string => id.slice(id.indexOf('.') + 1)
const one = (element: Element, name: string): string => targets(element, name).map(registered).join()

const relationsOf = ({root}: XmlFile): ReadonlyArray<Element> => named(root, 'relation').map(({element}) => element)

/** The parts that a file gives in an event or at a document, each with the relation behind it that says for whom it is taken. */
function partsIn(file: XmlFile, name: string, self: string): ReadonlyArray<unknown> {
  const relations = relationsOf(file)
  return relations.flatMap((relation, index) => {
    if (attributeOf(relation, 'name') !== name || !targets(relation, 'passive').includes(self)) return []
    const next = relations[index + 1]
    const stands = next && attributeOf(next, 'name') === 'represents' ? next : undefined
    const inferred = targets(relation, 'ana').includes('basis.inferred')
    if (stands) {
      expect([one(stands, 'active'), targets(stands, 'corresp'), basis(stands)]).toEqual([one(relation, 'active'), [self], basis(relation)])
      expect(targets(stands, 'ana').includes('basis.inferred')).toBe(inferred)
    }
    return [
      {who: one(relation, 'active'), as: attributeOf(relation, 'type'), of: stands && one(stands, 'passive'), inferred, ...basis(relation)}
    ]
  })
}

test.each(editions)(
  '%s says who has a part in what: in which capacity, for whom, by which sentences, and whether it is carried over',
  (_, {edition, file}) => {
    for (const entity of edition.entities) {
      const self = `${entity.type}.${entity.id}`
      const said = (parts: Entity['participants']): unknown => parts.map((part) => ({...part, from: [...part.from], resp: ours}))
      expect(partsIn(file, 'participant', self)).toEqual(said(entity.participants))
      expect(partsIn(file, 'party', self)).toEqual(said(entity.parties))
      expect(partsIn(file, 'signatory', self)).toEqual(said(entity.signatories))
    }
    const parts = edition.entities.flatMap(({participants, parties, signatories}) => [...participants, ...parties, ...signatories])
    const named = relationsOf(file).map((relation) => attributeOf(relation, 'name')!)
    expect(named.filter((name) => ['participant', 'party', 'signatory'].includes(name))).toHaveLength(parts.length)
    expect(named.filter((name) => name === 'represents')).toHaveLength(parts.filter(({of}) => of !== undefined).length)
  }
)

test.each(editions)(
  '%s says on which event something was done with a document, and by which document a name was changed',
  (_, {edition, file}) => {
    const read = relationsOf(file)
      .filter((relation) => /-at$|^renamed-by$/u.test(attributeOf(relation, 'name')!))
      .map((relation) => ({
        name: attributeOf(relation, 'name'),
        between: [one(relation, 'active'), one(relation, 'passive')],
        ...basis(relation)
      }))
    expect(read).toEqual(
      edition.entities.flatMap(({earlierNames, id, occasion}) => [
        ...(occasion ? [{name: `${occasion.act}-at`, between: [id, occasion.event], from: [...occasion.from], resp: ours}] : []),
        ...earlierNames.flatMap(({decision, from}) =>
          decision === undefined ? [] : [{name: 'renamed-by', between: [id, decision], from: [...from], resp: ours}]
        )
      ])
    )
  }
)

test.each(editions)(
  '%s has the offices of each person: those that a page was seen to name, then those that the article gives',
  (_, {edition, file}) => {
    const byIds = byId(file)
    for (const {id, offices, statedOffices, type} of edition.entities) {
      const states = childrenOf(byIds.get(`${type}.${id}`)!, 'state')
      const read = states.map((state) => ({
        source: (attributeOf(state, 'source') ?? '').split(' '),
        resp: targets(state, 'resp'),
        labels: childrenOf(state, 'label').map((label) => [attributeOf(label, 'xml:lang'), textOf(label)]),
        words: childrenOf(state, 'note').map(textOf),
        dated: ['when', 'notBefore', 'notAfter', 'from', 'to'].map((name) => attributeOf(state, name)).filter(Boolean)
      }))
      expect(read).toEqual(
        [
          ...offices.map(({dates, seen, title}) => ({dates, title, source: [seen.url as string], words: [seen.words]})),
          ...statedOffices.map(({dates, from, title}) => ({dates, title, source: from.map((sentence) => `#${sentence}`), words: []}))
        ].map(({dates, source, title, words}) => ({
          source,
          resp: ours,
          labels: locales.map((locale) => [locale, title[locale]]),
          words,
          dated: dates
            ? ['when', 'notBefore', 'notAfter', 'from', 'to']
                .map((name) => new Map(Object.entries(teiDate(dates))).get(name))
                .filter(Boolean)
            : []
        }))
      )
    }
  }
)

test('what each fact can be occurs among the editions', () => {
  const entities = editions.flatMap(([, {edition}]) => edition.entities)
  const parts = entities.flatMap(({participants, parties, signatories}) => [...participants, ...parties, ...signatories])
  for (const kind of ['participants', 'parties', 'signatories', 'statedOffices', 'offices'] as const)
    expect(
      entities.some((entity) => entity[kind].length > 0),
      kind
    ).toBe(true)
  expect(entities.some(({occasion}) => occasion !== undefined)).toBe(true)
  expect(entities.some(({earlierNames}) => earlierNames.some(({decision}) => decision !== undefined))).toBe(true)
  expect(parts.some(({as}) => as !== undefined)).toBe(true)
  expect(layered.edition.entities.flatMap(({participants}) => participants).some(({inferred, of}) => inferred && of !== undefined)).toBe(
    true
  )
})
