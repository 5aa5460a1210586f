import type {Element} from 'xast'
import {expect, test} from 'vitest'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {locales, printedText, type EntityId} from '#lib/edition/index.ts'
import {unresolvedOf} from '#lib/entities/unresolved-of.ts'
import {attributeOf, childrenOf, named, textOf} from '../read-xml.ts'
import {editions} from './made-editions.ts'
import {annotations, byId, targets} from './tei-pointers.ts'

test.each(editions)(
  '%s has what pages say of statements: of which words, by whose page, with which verdict, seen by whom',
  (_, {edition, file}) => {
    const names = byId(file)
    const namedIn = (annotation: Element): ReadonlyArray<string> =>
      targets(annotation, 'resp').flatMap((id) => childrenOf(names.get(id)!, 'name').map(textOf))
    const read = annotations(file, 'evidence').map((annotation) => {
      const [statement, words] = named(annotation, 'quote').map(({element}) => element)
      const address = named(annotation, 'idno').map(({element}) => textOf(element))
      const seen = named(annotation, 'date').filter(({element}) => attributeOf(element, 'type') === 'seen')
      return {
        at: targets(annotation)[0],
        quote: textOf(statement!),
        words: [attributeOf(words!, 'source'), attributeOf(words!, 'xml:lang'), textOf(words!)],
        address,
        seen: attributeOf(seen[0]!.element, 'when'),
        verdict: targets(annotation, 'ana').filter((id) => id.startsWith('verdict.')),
        remark: childrenOf(annotation, 'note')
          .filter((note) => attributeOf(note, 'type') === 'remark')
          .map(textOf)
      }
    })
    expect(read).toEqual(
      edition.evidence.map(({page, quote, remark, seen, segment, verdict, words}) => ({
        at: segment,
        quote,
        words: [page.url, page.lang, words],
        address: [page.url],
        seen: seen.date,
        verdict: [`verdict.${verdict}`],
        remark: remark ? locales.map((locale) => remark[locale]) : []
      }))
    )
    const rows = [...edition.evidence.map(({seen}) => seen.by), ...edition.searches.map(({by}) => by)]
    const found = [...annotations(file, 'evidence'), ...annotations(file, 'search')]
    expect(found).toHaveLength(rows.length)
    found.forEach((annotation, index) => expect(namedIn(annotation)).toContain(rows[index]))
  }
)

test.each(editions)(
  '%s has every dated statement in the order of time, with its words, its names and what is cited',
  (_, {edition, file}) => {
    const read = annotations(file, 'dated').map((annotation) => {
      const [date] = named(annotation, 'date').map(({element}) => element)
      const pointed = childrenOf(annotation, 'ptr').map((ptr) => [attributeOf(ptr, 'type'), targets(ptr)])
      return {at: targets(annotation), ana: targets(annotation, 'ana'), words: textOf(date!), pointed}
    })
    const typeOf = (id: EntityId): string => edition.entities.find((entity) => entity.id === id)!.type
    expect(read).toEqual(
      chronologyOf(edition).map(({citations, entities, kind, mention, segment, stage, unit}) => ({
        at: [segment.id],
        ana: [`date-kind.${kind}`],
        words: mention ? printedText(unit, mention) : '',
        pointed: [
          ...(entities.length > 0 ? [['entities', entities.map((id) => `${typeOf(id)}.${id}`)]] : []),
          ...(stage ? [['stage', [`division.${stage.id}`]]] : []),
          ...(citations.length > 0 ? [['citations', citations.map((number) => `ref-${number}`)]] : [])
        ]
      }))
    )
  }
)

test.each(editions)('%s has the words that leave open whom they mean, as references that point at nobody', (_, {edition, file}) => {
  const read = annotations(file, 'unresolved').map((annotation) => {
    const [words] = named(annotation, 'rs').map(({element}) => element)
    return {
      at: targets(annotation),
      words: [attributeOf(words!, 'type'), attributeOf(words!, 'xml:lang'), attributeOf(words!, 'ref'), textOf(words!)],
      perhaps: childrenOf(annotation, 'ptr').flatMap((ptr) => targets(ptr).map((id) => id.slice(id.indexOf('.') + 1)))
    }
  })
  expect(read).toEqual(
    unresolvedOf(edition).map(({reference, segment, unit}) => ({
      at: [segment.id],
      words: [reference.type, unit.lang, undefined, printedText(unit, reference)],
      perhaps: [...reference.perhaps]
    }))
  )
})
