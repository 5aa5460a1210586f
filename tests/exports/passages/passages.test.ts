import {Ajv2020} from 'ajv/dist/2020.js'
import type {Element, Nodes} from 'hast'
import {describe, expect, test} from 'vitest'
import {correctedText, printedText, type Unit} from '#lib/edition/index.ts'
import {passageFiles} from '#lib/exports/passages/passage-files.ts'
import {passageJsonSchema, type PassageJson} from '#lib/exports/passages/passage-json-schema.ts'
import {passagesOf} from '#lib/exports/passages/passage.ts'
import {parsePage} from '#lib/publish/parse-page.ts'
import {attributeOf, elementsOf, readXml} from '../read-xml.ts'
import {teiReading} from '../tei/tei-reading.ts'
import {passageEditions} from './passage-editions.ts'

interface Reading {
  readonly id: string
  readonly printed: string
  readonly corrected: string
}

/** What the model says that blocks and segments read. */
function expected(units: ReadonlyArray<Unit>): ReadonlyArray<Reading> {
  return units.flatMap((unit) => [
    {id: unit.id, printed: unit.text, corrected: unit.corrected},
    ...unit.segments
      .filter(({id}) => String(id) !== unit.id)
      .map((segment) => ({id: segment.id, printed: printedText(unit, segment), corrected: correctedText(unit, segment)}))
  ])
}

function hastText(node: Nodes, leftOut: string): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === leftOut) return ''
  return 'children' in node ? node.children.map((child) => hastText(child, leftOut)).join('') : ''
}

function hastElements(node: Nodes): ReadonlyArray<Element> {
  return [...(node.type === 'element' ? [node] : []), ...('children' in node ? node.children.flatMap(hastElements) : [])]
}

function hastIds(html: string): ReadonlyArray<string> {
  return hastElements(parsePage(html)).flatMap(({properties}) => (properties['id'] === undefined ? [] : [String(properties['id'])]))
}

/** The ids of blocks and sentences in a file of TEI: a point stands in those of other things. */
function teiIds(xml: string, known: ReadonlySet<string>): ReadonlyArray<string> {
  return elementsOf(readXml(xml).root).flatMap((element) => {
    const id = attributeOf(element, 'xml:id')
    return id !== undefined && known.has(id) ? [id] : []
  })
}

describe.each(passageEditions)('in the passages of $name', ({edition, files}) => {
  const content = (path: string): string => files.get(path) ?? ''
  const jsonOf = (id: string): PassageJson => JSON.parse(content(`${id}.json`)) as PassageJson
  const print = expected(edition.units)
  const translated = expected(edition.translations.flatMap(({units}) => units))
  const all = [...print, ...translated]
  const known = new Set(all.map(({id}) => id))

  test('every block and segment of every version has its text in each format, and no letter more or less', () => {
    for (const {corrected, id, printed} of all) {
      expect(content(`${id}.txt`).replace(/^[^]*?\n\n/u, ''), `${id}.txt`).toBe(`${printed}\n`)
      const html = hastElements(parsePage(content(`${id}.html`))).find(({properties}) => properties['id'] === id)
      expect(html && hastText(html, 'ins'), `${id}.html`).toBe(printed)
      expect(html && hastText(html, 'del'), `${id}.html`).toBe(corrected)
      const tei = elementsOf(readXml(content(`${id}.tei.xml`)).root).find((element) => attributeOf(element, 'xml:id') === id)
      expect(tei && teiReading(tei, 'printed'), `${id}.tei.xml`).toBe(printed)
      expect(tei && teiReading(tei, 'corrected'), `${id}.tei.xml`).toBe(corrected)
      expect(jsonOf(id).text, `${id}.json`).toBe(corrected)
    }
    expect(print.map(({id}) => jsonOf(id).printed)).toEqual(print.map(({printed}) => printed))
    expect(translated.filter(({id}) => jsonOf(id).printed !== null)).toEqual([])
  })

  test('the blocks and segments of a file are the same in HTML, TEI and JSON', () => {
    for (const {id, level, units} of passagesOf(edition)) {
      const inside = jsonOf(id).segments
      const blocks = level === 'segment' ? [] : units.map((unit) => String(unit.id))
      const sorted = [...new Set([...blocks, ...inside])].sort()
      expect([...hastIds(content(`${id}.html`))].sort(), id).toEqual(sorted)
      expect([...teiIds(content(`${id}.tei.xml`), known)].sort(), id).toEqual(sorted)
    }
  })

  test('a file of TEI points at nothing that is not in it', () => {
    for (const [path, xml] of files) {
      if (!path.endsWith('.tei.xml')) continue
      const elements = elementsOf(readXml(xml).root)
      const ids = new Set(elements.flatMap((element) => attributeOf(element, 'xml:id') ?? []))
      const local = elements.flatMap(({attributes}) =>
        Object.values(attributes).flatMap((value) => (value ?? '').split(' ').filter((token) => /^#./u.test(token)))
      )
      expect(
        local.filter((pointer) => !ids.has(pointer.slice(1)) && pointer !== '#'),
        path
      ).toEqual([])
    }
  })

  test('each is what its schema says, and says whose words it holds', () => {
    const validate = new Ajv2020({strict: false}).compile(passageJsonSchema())
    for (const {id, version} of passagesOf(edition)) {
      validate(JSON.parse(content(`${id}.json`)))
      expect(validate.errors, id).toBeNull()
      const {kind, statement} = jsonOf(id)
      expect(kind).toBe(version.origin)
      const own = /not the words of the author/u
      for (const text of [content(`${id}.txt`), content(`${id}.tei.xml`), statement.en])
        expect(own.test(text), id).toBe(version.origin === 'translation')
    }
  })

  test('neighbours lead from one end of a version to the other, and counterparts back', () => {
    const passages = passagesOf(edition)
    for (const passage of passages) {
      const {counterparts, next, previous} = jsonOf(passage.id)
      if (next !== null) expect(jsonOf(next).previous).toBe(passage.id)
      if (previous !== null) expect(jsonOf(previous).next).toBe(passage.id)
      for (const {id} of counterparts) expect(jsonOf(id).counterparts.map((back) => back.id)).toContain(passage.id)
    }
    const segments = passages.filter(({level}) => level === 'segment')
    const starts = segments.filter(({id}) => jsonOf(id).previous === null)
    expect(starts).toHaveLength(new Set(segments.map(({version}) => version.id)).size)
  })

  test('a segment has the counterparts of its row', () => {
    for (const {cells} of edition.alignment.rows) {
      for (const [lang, ids] of cells) {
        const others = [...cells].filter(([other]) => other !== lang).flatMap(([, held]) => held)
        for (const id of ids) expect(jsonOf(id).counterparts.map((other) => other.id)).toEqual(expect.arrayContaining(others))
      }
    }
  })

  test('they are the same bytes when they are made again', () => {
    expect([...passageFiles(edition)].map(({content: again, path}) => [path, again])).toEqual([...files])
  })
})

test('a page of a passage marks what is struck out and what is supplied, and is in a language of the interface', () => {
  const pages = passageEditions.flatMap(({files}) => [...files].flatMap(([path, content]) => (path.endsWith('.html') ? [content] : [])))
  expect(pages.some((html) => /<del[^>]*>[^<]+<\/del><ins>[^<]+<\/ins>/u.test(html))).toBe(true)
  expect(pages.filter((html) => !/^<!doctype html><html lang="(?:ky|ru|en)">/u.test(html))).toEqual([])
})
