import {describe, expect, test} from 'vitest'
import {
  correctedText,
  printedText,
  stretchToInline,
  toWholeLeaves,
  unitToInline,
  type PhraseLink,
  type Quotation,
  type Unit
} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'
import {madeQuotation, madeUnit} from './made-unit.ts'
import {randomUnit} from './random-unit.ts'
import {leavesOf, nodesOf, textOf, treeText} from './tree-text.ts'

/** What holds of every tree: no character lost, none twice, each layer round its own words. */
function expectWhole(unit: Unit, quotations: ReadonlyArray<Quotation>, phrases: ReadonlyArray<PhraseLink> = []): void {
  const tree = unitToInline(unit, quotations, phrases)
  expect(textOf(tree, 'printed')).toBe(unit.text)
  expect(textOf(tree, 'corrected')).toBe(unit.corrected)
  for (const leaf of leavesOf(tree)) {
    if (leaf.type !== 'text') continue
    expect(leaf.value).not.toBe('')
    expect(unit.text.slice(leaf.start, leaf.start + leaf.value.length)).toBe(leaf.value)
  }
  const words = (type: string): ReadonlyArray<string> =>
    nodesOf(tree).flatMap((node) => (node.type === type && 'children' in node ? [textOf(node.children, 'printed')] : []))
  expect(words('segment')).toEqual(unit.segments.map((segment) => printedText(unit, segment)))
  expect([...words('mention')].sort()).toEqual(unit.mentions.map((mention) => printedText(unit, mention)).sort())
  expect([...words('highlight')].sort()).toEqual(
    unit.highlights.map((highlight) => printedText(unit, toWholeLeaves(highlight, unit))).sort()
  )
  for (const quotation of quotations) {
    const pieces = nodesOf(tree).flatMap((node) =>
      node.type === 'quotation' && node.quotation === quotation ? [textOf(node.children, 'printed')] : []
    )
    const whole = quotation.spans.filter((span) => span.unit === unit.id).map((span) => printedText(unit, span))
    expect(pieces.join('')).toBe(whole.join(''))
  }
  for (const kind of ['citation', 'emendation', 'page-break'] as const) {
    const layer = {citation: unit.citations, emendation: unit.emendations, 'page-break': unit.pageBreaks}[kind]
    expect(leavesOf(tree).filter(({type}) => type === kind)).toHaveLength(layer.length)
  }
}

function tree(unit: Unit, ...quotations: ReadonlyArray<Quotation>): string {
  expectWhole(unit, quotations)
  return treeText(unitToInline(unit, quotations))
}

describe.each(['alte-bruecken-2001', 'mosty-2001', 'tegirmen-2001'] as const)('the sound edition %s', (id) => {
  const edition = editionFrom({}, id)
  test.each(edition.units.map((unit) => [unit.id, unit] as const))('loses no character of %s and marks its words', (_, unit) =>
    expectWhole(unit, edition.quotations)
  )
})

test('loses no character of any nesting of layers, with and without the phrases of an alignment', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const {phrases, quotations, unit} = randomUnit(seed)
    expectWhole(unit, quotations)
    expectWhole(unit, quotations, phrases)
  }
})

test('loses no character where quotations begin and end within misprints and markers', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const {quotations, unit} = randomUnit(seed)
    const anywhere = quotations.map((quotation) => ({
      ...quotation,
      spans: quotation.spans.map((span) => ({
        ...span,
        start: span.start - (span.start > 0 ? 1 : 0),
        end: Math.min(span.end + 1, unit.text.length)
      }))
    }))
    expect(textOf(unitToInline(unit, anywhere), 'printed')).toBe(unit.text)
  }
})

test('shows a misprint within which a quotation ends once, and whole', () => {
  const unit = madeUnit('Он: «Мост,» ушёл.', {emendations: [[',»', '»,', 'punctuation']]})
  expect(treeText(unitToInline(unit, [madeQuotation('speech', [unit, '«Мост,'])]))).toBe(
    '<segment>Он: <quotation>«Мост{,»→»,}</quotation> ушёл.</segment>'
  )
})

test('leaves a unit without layers as its text', () => {
  const unit = {...madeUnit('Мост.'), segments: []}
  expect(unitToInline(unit)).toEqual([{type: 'text', value: 'Мост.', start: 0}])
  expect(unitToInline({...unit, text: '', corrected: ''})).toEqual([])
})

test('keeps the separators between the segments of a unit outside of them', () => {
  expect(tree(madeUnit('мост, река.', {segments: ['мост', 'река']}))).toBe('<segment>мост</segment>, <segment>река</segment>.')
})

describe('mentions', () => {
  test('nest in the order of their encoding, also where they span the same words', () => {
    const unit = madeUnit('Открыт Мост Анны Примеровой.', {
      mentions: [
        ['org', 'Мост Анны Примеровой'],
        ['person', 'Анны Примеровой'],
        ['people', 'Примеровой']
      ]
    })
    expect(tree(unit)).toBe('<segment>Открыт <org>Мост <person>Анны <people>Примеровой</people></person></org>.</segment>')
    const same = madeUnit('Озёрск', {
      mentions: [
        ['org', 'Озёрск'],
        ['place', 'Озёрск']
      ]
    })
    expect(tree(same)).toBe('<segment><org><place>Озёрск</place></org></segment>')
    expect(tree({...same, mentions: [...same.mentions].reverse()})).toBe('<segment><place><org>Озёрск</org></place></segment>')
  })

  test('stand side by side where they touch', () => {
    const unit = madeUnit('АннаОзёрск', {
      mentions: [
        ['person', 'Анна'],
        ['place', 'Озёрск']
      ]
    })
    expect(tree(unit)).toBe('<segment><person>Анна</person><place>Озёрск</place></segment>')
  })

  test('lie within emphasis of the same words', () => {
    const unit = madeUnit('Журнал Мосты.', {mentions: [['work', 'Мосты']], highlights: [['italic', 'Мосты']]})
    expect(tree(unit)).toBe('<segment>Журнал <highlight><work>Мосты</work></highlight>.</segment>')
  })
})

describe('quotations', () => {
  test('are cut where a segment ends', () => {
    const unit = madeUnit('Она: «Мост есть. Он стоит», — и ушла.', {segments: ['Она: «Мост есть.', 'Он стоит», — и ушла.']})
    expect(tree(unit, madeQuotation('speech', [unit, '«Мост есть. Он стоит»']))).toBe(
      '<segment>Она: <quotation>«Мост есть.</quotation></segment><quotation> </quotation><segment><quotation>Он стоит»</quotation>, — и ушла.</segment>'
    )
  })

  test('are cut at the bounds of mentions that they cross, on either side', () => {
    const unit = madeUnit('Фонд «Мост Анны» и «Река» города.', {
      mentions: [
        ['org', 'Фонд «Мост'],
        ['work', '«Река» города']
      ]
    })
    expect(tree(unit, madeQuotation('names', [unit, '«Мост Анны» и «Река»']))).toBe(
      '<segment><org>Фонд <quotation>«Мост</quotation></org><quotation> Анны» и </quotation><work><quotation>«Река»</quotation> города</work>.</segment>'
    )
  })

  test('stay whole round mentions that lie in them, and hold a mention of their own words', () => {
    const unit = madeUnit('Она: «Мост Анны».', {mentions: [['person', 'Анны']]})
    expect(tree(unit, madeQuotation('speech', [unit, '«Мост Анны»']))).toBe(
      '<segment>Она: <quotation>«Мост <person>Анны</person>»</quotation>.</segment>'
    )
    expect(tree(unit, madeQuotation('name', [unit, 'Анны']))).toBe(
      '<segment>Она: «Мост <quotation><person>Анны</person></quotation>».</segment>'
    )
  })

  test('stay whole round the mention that they begin with', () => {
    const unit = madeUnit('Она: «Мост» рад', {mentions: [['work', '«Мост»']]})
    expect(tree(unit, madeQuotation('speech', [unit, '«Мост» рад']))).toBe(
      '<segment>Она: <quotation><work>«Мост»</work> рад</quotation></segment>'
    )
  })

  test('lie within the sentence whose words are all theirs', () => {
    const unit = madeUnit('«Мост есть»')
    expect(tree(unit, madeQuotation('speech', [unit, '«Мост есть»']))).toBe('<segment><quotation>«Мост есть»</quotation></segment>')
  })

  test('lie in one another, and are cut where they cross', () => {
    const unit = madeUnit('«Мост «река» есть» и путь»')
    expect(tree(unit, madeQuotation('a', [unit, '«Мост «река» есть»']), madeQuotation('b', [unit, '«река»']))).toBe(
      '<segment><quotation>«Мост <quotation>«река»</quotation> есть»</quotation> и путь»</segment>'
    )
    expect(tree(unit, madeQuotation('a', [unit, '«Мост «река»']), madeQuotation('b', [unit, '«река» есть»']))).toBe(
      '<segment><quotation>«Мост <quotation>«река»</quotation></quotation><quotation> есть»</quotation> и путь»</segment>'
    )
  })

  test('of another unit leave a unit alone', () => {
    const other = {...madeUnit('«Река»'), id: 'ru-b2' as Unit['id']}
    expect(tree(madeUnit('«Мост»'), madeQuotation('speech', [other, '«Река»']))).toBe('<segment>«Мост»</segment>')
  })

  test('hold the mark that is supplied at their end', () => {
    const unit = madeUnit('«Мост и река.', {emendations: [[['река', ''], '»', 'punctuation']]})
    expect(tree(unit, madeQuotation('speech', [unit, '«Мост и река']))).toBe('<segment><quotation>«Мост и река{→»}</quotation>.</segment>')
  })
})

describe('emendations', () => {
  test('stand at the very edges of a unit', () => {
    const unit = madeUnit('мост', {
      emendations: [
        ['мо', 'Мо', 'typo'],
        [['мост', ''], '.', 'punctuation']
      ]
    })
    expect(tree(unit)).toBe('<segment>{мо→Мо}ст{→.}</segment>')
    expect(tree(madeUnit('мост', {emendations: [['мост', '', 'scan']]}))).toBe('<segment>{мост→}</segment>')
  })

  test('stand within a mention, and make up the whole of one', () => {
    const unit = madeUnit('город Озе-рск', {mentions: [['place', 'Озе-рск']], emendations: [[['Озе', '-'], '', 'hyphenation']]})
    expect(tree(unit)).toBe('<segment>город <place>Озе{-→}рск</place></segment>')
    const whole = madeUnit('город Азёрск', {mentions: [['place', 'Азёрск']], emendations: [['Азёрск', 'Озёрск', 'typo']]})
    expect(tree(whole)).toBe('<segment>город <place>{Азёрск→Озёрск}</place></segment>')
  })

  test('of punctuation stand outside the mention at whose edge they are supplied', () => {
    const unit = madeUnit('фонд Мост рад', {
      mentions: [['org', 'Мост']],
      emendations: [
        [['фонд ', ''], '«', 'punctuation'],
        [['Мост', ''], '»', 'punctuation']
      ]
    })
    expect(tree(unit)).toBe('<segment>фонд {→«}<org>Мост</org>{→»} рад</segment>')
  })

  test('of punctuation stand in the sentence that they complete, also where the one before it ends at their place', () => {
    const unit = madeUnit('мост река', {segments: ['мост ', 'река'], emendations: [[['мост ', ''], '«', 'punctuation']]})
    const ofNext = unit.emendations.map((emendation) => ({...emendation, segment: unit.segments[1]!.id}))
    expect(tree(unit)).toBe('<segment>мост {→«}</segment><segment>река</segment>')
    expect(tree({...unit, emendations: ofNext})).toBe('<segment>мост </segment><segment>{→«}река</segment>')
  })

  test('of punctuation stand outside the emphasis at whose edge they are supplied', () => {
    const unit = madeUnit('Мост рад', {highlights: [['italic', 'рад']], emendations: [[['Мост рад', ''], '.', 'punctuation']]})
    expect(tree(unit)).toBe('<segment>Мост <highlight>рад</highlight>{→.}</segment>')
  })

  test('of letters stand inside the mention at whose edge they are supplied', () => {
    const unit = madeUnit('в зёрск', {mentions: [['place', 'зёрск']], emendations: [[['в ', ''], 'О', 'typo']]})
    expect(tree(unit)).toBe('<segment>в <place>{→О}зёрск</place></segment>')
    const behind = madeUnit('в Озёрс к', {mentions: [['place', 'Озёрс']], emendations: [[['Озёрс', ''], 'к', 'typo']]})
    expect(tree(behind)).toBe('<segment>в <place>Озёрс{→к}</place> к</segment>')
  })

  test('that touch keep their order', () => {
    const unit = madeUnit('мостт..', {
      emendations: [
        [['мост', 'т'], '', 'typo'],
        [['мостт', '.'], '', 'punctuation']
      ]
    })
    expect(tree(unit)).toBe('<segment>мост{т→}{.→}.</segment>')
  })
})

describe('page breaks', () => {
  test('stand before the first word of the new page, and at the edge of a mention outside of it', () => {
    const unit = madeUnit('Мост Анны открыт.', {mentions: [['person', 'Анны']], pageBreaks: ['Мост ', 'Мост Анны откр']})
    expect(tree(unit)).toBe('<segment>Мост |<person>Анны</person> откр|ыт.</segment>')
    expect(treeText(stretchToInline(unit, {start: 0, end: 5}))).toBe('Мост ')
    expect(treeText(stretchToInline(unit, {start: 5, end: 9}))).toBe('|<person>Анны</person>')
  })

  test('and supplied marks stand before the marker that begins at their place', () => {
    const unit = madeUnit('Мост [1]', {citations: ['[1]'], pageBreaks: ['Мост '], emendations: [[['Мост ', ''], '(', 'punctuation']]})
    expect(tree(unit)).toBe('<segment>Мост {→(}|<cite>[1]</cite></segment>')
  })

  test('stay within a mention that goes on over the page', () => {
    const unit = madeUnit('Анна Примерова', {mentions: [['person', 'Анна Примерова']], pageBreaks: ['Анна ']})
    expect(tree(unit)).toBe('<segment><person>Анна |Примерова</person></segment>')
  })
})

test('markers stand within the emphasis or the mention that begins with them', () => {
  const unit = madeUnit('[1] Мост, [2] фонд', {
    highlights: [['bold', '[1] Мост']],
    mentions: [['org', '[2] фонд']],
    citations: ['[1]', '[2]']
  })
  expect(tree(unit)).toBe('<segment><highlight><cite>[1]</cite> Мост</highlight>, <org><cite>[2]</cite> фонд</org></segment>')
})

test('markers keep what is printed of them, also two that touch and one within a mention', () => {
  const unit = madeUnit('Мост [1][ 2], фонд [3].', {mentions: [['org', 'фонд [3]']], citations: ['[1]', '[ 2]', '[3]']})
  expect(tree(unit)).toBe('<segment>Мост <cite>[1]</cite><cite>[ 2]</cite>, <org>фонд <cite>[3]</cite></org>.</segment>')
})

describe('a stretch', () => {
  test('loses no character, doubles none and holds its corrections, whatever encloses it or crosses its limits', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const {phrases, quotations, unit} = randomUnit(seed)
      for (const segment of unit.segments) {
        const nodes = stretchToInline(unit, segment, quotations, phrases)
        expect(textOf(nodes, 'printed')).toBe(printedText(unit, segment))
        expect(textOf(nodes, 'corrected')).toBe(correctedText(unit, segment))
      }
      for (const quotation of quotations) {
        for (const span of quotation.spans) {
          expect(textOf(stretchToInline(unit, span, quotations), 'printed')).toBe(printedText(unit, span))
        }
      }
    }
  })

  test('of a segment is that segment, within what encloses several', () => {
    const unit = madeUnit('Мост есть. Он стоит.', {
      segments: ['Мост есть.', 'Он стоит.'],
      highlights: [['italic', 'Мост есть. Он стоит.']]
    })
    const quotation = madeQuotation('speech', [unit, 'Мост есть. Он стоит.'])
    expect(unit.segments.map((segment) => treeText(stretchToInline(unit, segment, [quotation])))).toEqual([
      '<segment><quotation><highlight>Мост есть.</highlight></quotation></segment>',
      '<segment><quotation><highlight>Он стоит.</highlight></quotation></segment>'
    ])
  })

  test('within a sentence holds its own words alone', () => {
    const unit = madeUnit('Она: «Мост Анны».', {mentions: [['person', 'Анны']]})
    expect(treeText(stretchToInline(unit, {start: 6, end: 12}))).toBe('Мост <person>А</person>')
    expect(treeText(stretchToInline(unit, {start: 6, end: 11}))).toBe('Мост ')
  })

  test('takes the whole of a misprint within which it ends', () => {
    const unit = madeUnit('мос-т стоит', {emendations: [['с-т', 'ст', 'hyphenation']]})
    expect(treeText(stretchToInline(unit, {start: 0, end: 3}))).toBe('мо{с-т→ст}')
  })
})

test('emphasis within a misprint takes the whole of it', () => {
  const unit = madeUnit('er-neuert', {emendations: [['er-neuert', 'erneuert', 'hyphenation']], highlights: [['italic', 'neu']]})
  expect(tree(unit)).toBe('<segment><highlight>{er-neuert→erneuert}</highlight></segment>')
})
