import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import type {Edition} from '#lib/edition/index.ts'
import {annotationTarget, type AnnotationTarget} from '#lib/exports/open-data/annotation-target.ts'
import {annotationsToJsonLd} from '#lib/exports/open-data/annotations-to-json-ld.ts'
import {printToText} from '#lib/exports/text/print-to-text.ts'
import {editionFileRoute} from '#lib/routes/routes.ts'
import {editionFrom} from '../sound-edition.ts'
import {hostileEdition} from './hostile-edition.ts'

const article = editionOf('kyrgyzstan-azerbaijan-2023')
const {findings} = audit(article)
const collection = annotationsToJsonLd(article, findings)
const {items} = collection.first

/** What a program finds that follows each of the selectors of a target. */
function selected(edition: Edition, {selector: [quote, position], source}: AnnotationTarget): ReadonlyArray<string> {
  const text = printToText(edition, source.language, 'printed')
  const at = text.indexOf(quote.prefix + quote.exact + quote.suffix)
  return [
    at < 0 ? 'nothing' : text.slice(at + quote.prefix.length, at + quote.prefix.length + quote.exact.length),
    [...text].slice(position.start, position.end).join('')
  ]
}

test('every piece of evidence and every finding is an annotation of its own', () => {
  expect(items.length).toBe(article.evidence.length + findings.length)
  expect([new Set(items.map(({id}) => id)).size, collection.total]).toEqual([items.length, items.length])
})

test('both selectors of every target lead to the words that it quotes', () => {
  for (const {id, target} of items)
    for (const one of target) expect(selected(article, one), id).toEqual([one.selector[0].exact, one.selector[0].exact])
})

test('a target is in the file of the text as printed', () => {
  const sources = new Set(items.flatMap(({target}) => target.map(({source}) => source.id)))
  expect([...sources].sort()).toEqual(
    ['en', 'ky', 'ru'].map((lang) => expect.stringMatching(`${editionFileRoute(article.id, `text.${lang}.printed.txt`)}$`))
  )
})

test('evidence says its verdict, the page with its words, and why, in the languages of the interface', () => {
  const row = article.evidence.find(({remark}) => remark)!
  const annotation = items.find(({id}) => id.endsWith(`#${row.id}`))!
  expect(annotation).toMatchObject({motivation: 'assessing', created: `${row.seen.date}T00:00:00Z`, creator: {name: row.seen.by}})
  expect(annotation.body).toMatchObject([
    {value: row.verdict, purpose: 'classifying'},
    {source: {id: row.page.url, language: row.page.lang}, selector: {exact: row.words}},
    {type: 'Choice', items: [{language: 'ky', value: row.remark!.ky}, {language: 'ru'}, {language: 'en'}]}
  ])
})

describe('the target of words', () => {
  test('counts characters, not code units', () => {
    const {edition} = hostileEdition()
    const unit = edition.units.find(({text}) => /[\u{10000}-\u{10ffff}]/u.test(text))!
    const segment = unit.segments.at(-1)!
    const quote = unit.text.slice(segment.start, segment.end)
    const target = annotationTarget(edition, segment.id, quote)!
    expect(selected(edition, target)).toEqual([quote, quote])
  })

  test('is at the place that is named, not where the same words stand before', () => {
    const edition = editionFrom({}, 'mosty-2001')
    const [first, second] = ['ru-b1-1', 'ru-b2-1'].map((id) => annotationTarget(edition, id as never, 'о')!.selector[1].start)
    expect(second).toBeGreaterThan(first!)
    expect(annotationTarget(edition, 'ref-3-b' as never, '2001')!.selector[0].prefix).toMatch(/О мостах\. Озёрск, $/u)
  })

  test('is none where the words do not stand', () => {
    expect(annotationTarget(editionFrom({}, 'mosty-2001'), 'ru-b1-1' as never, 'мельница')).toBeUndefined()
  })
})
