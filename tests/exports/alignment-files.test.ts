import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {pairLinks} from '#lib/alignment/pair-links.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {printedText, segmentOf, type AlignmentRow, type Edition, type SegmentId} from '#lib/edition/index.ts'
import {alignmentFiles} from '#lib/exports/alignment/alignment-files.ts'
import {creationTool} from '#lib/exports/shared/creation-tool.ts'
import {expectGolden} from '../golden.ts'
import {editionFrom} from '../sound-edition.ts'
import {publishedText} from './published-text.ts'
import {attributeOf, childrenOf, elementsOf, named, readXml, textOf} from './read-xml.ts'
import {tbxRules} from './tbx-rules.ts'
import {teiAlignmentRules} from './tei-alignment-rules.ts'
import {tmxRules} from './tmx-rules.ts'

const mill = editionFrom({}, 'tegirmen-2001')
const published = editionIds().map(editionOf)
const contentOf = (name: string, edition: Edition = mill): string =>
  publishedText(
    alignmentFiles(edition).find((file) => file.name === name)!,
    edition
  )
const printed = (ids: ReadonlyArray<SegmentId>, edition = mill): string =>
  ids
    .map((id) => {
      const {segment, unit} = segmentOf(edition, id)
      return printedText(unit, segment)
    })
    .join(' ')
const rowOf = (g: string): AlignmentRow => mill.alignment.rows.find((row) => row.g === g)!

const formats = {tmx: tmxRules, tei: teiAlignmentRules, tbx: tbxRules}
const breaks: Readonly<Record<keyof typeof formats, Readonly<Record<string, ReadonlyArray<readonly [string, string]>>>>> = parse(
  readFileSync('tests/exports/alignment-rules.yaml', 'utf8')
)
const sample = {tmx: 'all.tmx', tei: 'alignment.tei.xml', tbx: 'terms.tbx'}

test('gives an edition a file for each format and each pair of its languages', () => {
  expect(alignmentFiles(mill).map(({name}) => name)).toEqual([
    'all.tmx',
    'ky-ru.tmx',
    'ky-en.tmx',
    'ru-en.tmx',
    'terms.tbx',
    'alignment.tei.xml',
    'rows.tsv',
    'phrases.tsv',
    'shifts.tsv',
    'concordance.json'
  ])
  expect(alignmentFiles(editionFrom()).map(({name}) => name)).toEqual([
    'all.tmx',
    'de-tr.tmx',
    'alignment.tei.xml',
    'rows.tsv',
    'phrases.tsv',
    'shifts.tsv',
    'concordance.json'
  ])
  expect(alignmentFiles(editionFrom({}, 'mosty-2001')).map(({name}) => name)).toEqual(['concordance.json'])
})

test.each(
  alignmentFiles(mill)
    .filter(({name}) => name !== 'concordance.json')
    .map(({name}) => name)
)('writes %s as its golden file', (name) => {
  expectGolden(contentOf(name), `tests/exports/goldens/${mill.id}/${name}`)
})

describe.each(Object.entries(formats) as ReadonlyArray<[keyof typeof formats, typeof tmxRules]>)('the rules of %s', (format, rules) => {
  const files = [mill, editionFrom(), ...published].flatMap((edition) =>
    alignmentFiles(edition)
      .filter(({name}) => name.endsWith(`.${format}`) || name.endsWith(`.${format}.xml`))
      .map((file) => ({name: `${edition.id}/${file.name}`, content: publishedText(file, edition)}))
  )

  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(({content, name}) => rule(readXml(content)).map((fault) => `${name}: ${fault}`))).toEqual([])
  })

  test('each have a case that breaks them', () => {
    expect(Object.keys(breaks[format])).toEqual(Object.keys(rules))
  })

  test.each(Object.entries(breaks[format]).flatMap(([promise, cases]) => cases.map(([find, replace]) => ({promise, find, replace}))))(
    'find `$replace` in the stead of `$find`',
    ({find, promise, replace}) => {
      const sound = contentOf(sample[format])
      expect(sound).toContain(find)
      expect(rules[promise]!(readXml(sound.replace(find, replace)))).not.toEqual([])
    }
  )
})

test('names the program by its package', () => {
  expect(creationTool).toEqual((({name, version}) => ({name, version}))(JSON.parse(readFileSync('package.json', 'utf8'))))
})

describe('a translation memory', () => {
  const unitsOf = (name: string, edition = mill) =>
    named(readXml(contentOf(name, edition)).root, 'tu').map(({element: unit}) => ({
      id: attributeOf(unit, 'tuid')!,
      none: childrenOf(unit, 'prop')
        .filter((prop) => attributeOf(prop, 'type') === 'x-null-in')
        .map(textOf),
      variants: childrenOf(unit, 'tuv').map((variant) => ({
        lang: attributeOf(variant, 'xml:lang')!,
        ids: textOf(childrenOf(variant, 'prop')[0]!).split(' ') as ReadonlyArray<string> as ReadonlyArray<SegmentId>,
        text: textOf(childrenOf(variant, 'seg')[0]!),
        outside: childrenOf(variant, 'seg')[0]!
          .children.map((node) => (node.type === 'text' ? node.value : ''))
          .join('')
      }))
    }))

  test.each(['all.tmx', 'ky-ru.tmx', 'ky-en.tmx', 'ru-en.tmx'])(
    '%s holds the printed text of its segments, all of it outside inline elements',
    (name) => {
      const variants = unitsOf(name).flatMap((unit) => unit.variants)
      expect(variants.length).toBeGreaterThan(10)
      for (const {ids, outside, text} of variants) expect([text, outside]).toEqual([printed(ids), printed(ids)])
    }
  )

  test.each(published.map((edition) => [edition.id, edition] as const))(
    'of %s holds the printed text of every aligned segment',
    (_, edition) => {
      const variants = unitsOf('all.tmx', edition).flatMap((unit) => unit.variants)
      expect(variants.flatMap(({ids}) => ids).sort()).toEqual(
        edition.alignment.rows.flatMap(({cells}) => [...cells.values()].flat()).sort()
      )
      for (const {ids, outside, text} of variants) expect([text, outside]).toEqual([printed(ids, edition), printed(ids, edition)])
    }
  )

  test('of all languages gives back the rows and the decided gaps', () => {
    expect(unitsOf('all.tmx').map(({id, none, variants}) => [id, none, variants.map(({ids, lang}) => [lang, ids])])).toEqual(
      mill.alignment.rows.map(({cells, g}) => [
        g,
        [...cells].filter(([, ids]) => ids.length === 0).map(([lang]) => lang),
        [...cells].filter(([, ids]) => ids.length > 0)
      ])
    )
  })

  test.each(languagePairs(mill.languages).map((pair) => ({name: `${pair.join('-')}.tmx`, pair})))(
    '$name gives back the links that have two sides',
    ({name, pair}) => {
      const links = mill.alignment.rows.flatMap((row) => pairLinks(row, pair)).filter(({segments: [a, b]}) => a.length > 0 && b.length > 0)
      expect(unitsOf(name).map(({variants}) => variants.map(({ids, lang}) => [lang, ids]))).toEqual(
        links.map(({segments}) => pair.map((lang, side) => [lang, segments[side]]))
      )
    }
  )

  test('names the links of a row that has several by row and number', () => {
    expect(unitsOf('ru-en.tmx').map(({id}) => id)).toEqual(['title', 'a1', 'a2.1', 'a2.2', 'a3', 'kw1', 'kw2'])
  })
})

describe('the TEI alignment', () => {
  const {root} = readXml(contentOf('alignment.tei.xml'))
  const byId = new Map(
    elementsOf(root).flatMap((element) => (attributeOf(element, 'xml:id') ? [[attributeOf(element, 'xml:id')!, element] as const] : []))
  )
  const groups = (type: string) =>
    named(root, 'linkGrp')
      .map(({element}) => element)
      .filter((group) => attributeOf(group, 'type') === type)
  const targets = (pointer: Parameters<typeof textOf>[0]): ReadonlyArray<string> =>
    attributeOf(pointer, 'target')!
      .split(' ')
      .map((target) => target.slice(1))

  test('holds the printed text of every aligned or echoed segment once, and of every block in full', () => {
    for (const {element} of named(root, 's')) expect(textOf(element)).toBe(printed([attributeOf(element, 'xml:id') as SegmentId]))
    for (const {element} of named(root, 'ab')) {
      const unit = mill.units.find(({id}) => id === attributeOf(element, 'n'))!
      if (unit.part === 'abstract') expect(textOf(element)).toBe(unit.text)
    }
    expect(named(root, 's')).toHaveLength(21 + 1)
  })

  test('gives back the rows and the decided gaps', () => {
    expect(
      groups('tu').map((group) => [
        attributeOf(group, 'xml:id'),
        childrenOf(group, 'desc').map((desc) => attributeOf(desc, 'n')),
        childrenOf(group, 'ptr').map((pointer) => [attributeOf(pointer, 'targetLang'), targets(pointer)])
      ])
    ).toEqual(
      mill.alignment.rows.map(({cells, g}) => [
        `row-${g}`,
        [...cells].filter(([, ids]) => ids.length === 0).map(([lang]) => lang),
        [...cells].filter(([, ids]) => ids.length > 0)
      ])
    )
  })

  test('points from each phrase at its words in every language', () => {
    const wordsOf = (group: Parameters<typeof textOf>[0]) =>
      childrenOf(group, 'ptr').map((pointer) => [
        attributeOf(pointer, 'targetLang'),
        targets(pointer)
          .map((id) => textOf(byId.get(id)!))
          .join('')
      ])
    const expected = mill.alignment.rows.flatMap(({g, phrases}) =>
      phrases.map(({id, pieces}) => [
        `phrase-${g}-${id}`,
        [...pieces]
          .filter(([, found]) => found.length > 0)
          .map(([lang, found]) => [lang, found.map((piece) => printedText(segmentOf(mill, piece.segment).unit, piece)).join('')])
      ])
    )
    expect(groups('phrase').map((group) => [attributeOf(group, 'xml:id'), wordsOf(group)])).toEqual(expected)
  })

  test('says of every shift what it is, where it stands and who says so', () => {
    expect(named(root, 'span').map(({element}) => ['target', 'ana', 'resp'].map((name) => attributeOf(element, name)))).toEqual([
      ['#row-a2', '#shift.split #in.ru #in.en #of.ky #status.draft', '#resp-1'],
      ['#phrase-a2-p3', '#shift.explicitation #in.ru #in.en #of.ky #status.draft', '#resp-1'],
      ['#phrase-a2-p6', '#shift.addition #in.en #of.ky #of.ru #status.confirmed', '#resp-2'],
      ['#row-a3', '#shift.reorder #in.en #of.ky #of.ru #status.draft', '#resp-1'],
      ['#phrase-a3-p2', '#shift.specification #in.en #of.ky #of.ru #status.draft', '#resp-1']
    ])
    expect(textOf(byId.get('resp-2')!)).toContain('Бек Мисалов')
  })

  test('keeps echoes as links between a row and what says the same', () => {
    expect(named(root, 'link').map(({element}) => targets(element))).toEqual([['row-a1', 'ru-b1-2']])
    expect(rowOf('a1').echo).toEqual(['ru-b1-2'])
  })
})

describe('the term base', () => {
  const {root} = readXml(contentOf('terms.tbx'))
  const terms = named(root, 'conceptEntry').map(({element: concept}) => [
    attributeOf(concept, 'id'),
    ...childrenOf(concept, 'langSec').map(
      (section) =>
        `${attributeOf(section, 'xml:lang')}: ${childrenOf(section, 'termSec')
          .map((term) => childrenOf(term, 'term').map(textOf).concat(childrenOf(term, 'termNote').map(textOf)).join(' = '))
          .join(', ')}`
    )
  ])

  test('has a concept for each term, with its words in every language, and spellings as variants', () => {
    expect(terms).toEqual([
      ['c-mill', 'ky: эски тегирмен, тегирмен', 'ru: Старая мельница, У мельницы, мельница', 'en: The Old Mill, The mill, mill'],
      ['c-flume', 'ky: ноо', 'ru: жёлоб, желоб = variant', 'en: flume, mill race']
    ])
  })

  test('quotes every sentence in which a term stands', () => {
    const contexts = named(root, 'descripGrp').map(
      ({element}) => [textOf(childrenOf(element, 'admin')[0]!), textOf(childrenOf(element, 'descrip')[0]!)] as const
    )
    expect(contexts).toHaveLength(15)
    for (const [id, text] of contexts) expect(text).toBe(printed([id as SegmentId]))
  })
})

describe.each(['rows.tsv', 'phrases.tsv', 'shifts.tsv'])('the table %s', (name) => {
  test('has as many cells in each line as columns, and a mark of its encoding', () => {
    const content = contentOf(name)
    const [header = '', ...lines] = content
      .slice(0, -1)
      .split('\n')
      .map((line) => line.split('\t'))
    expect(content.startsWith('\uFEFF')).toBe(true)
    expect(lines.length).toBeGreaterThan(3)
    for (const cells of lines) expect(cells).toHaveLength(header.length)
    expect(new Set(header).size).toBe(header.length)
  })
})

test('the tables hold every segment and every phrase in full', () => {
  const rows = contentOf('rows.tsv')
  for (const {cells} of mill.alignment.rows) for (const ids of cells.values()) expect(rows).toContain(printed(ids))
  expect(contentOf('phrases.tsv').trimEnd().split('\n')).toHaveLength(1 + mill.alignment.rows.flatMap(({phrases}) => phrases).length)
})
