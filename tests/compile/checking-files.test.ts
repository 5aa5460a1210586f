import {describe, expect, test} from 'vitest'
import {claimHash, claimText} from '#lib/citations/claim-text.ts'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Edition} from '#lib/edition/index.ts'
import {fingerprint} from '#lib/text/fingerprint.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const schoen = 'claim-schoen'

function textOf(path: string): string {
  return new TextDecoder().decode(soundFiles().get(path))
}

function claimOf(edition: Edition, id: string) {
  return edition.claims.find((claim) => claim.id === id)!
}

function marks(hash: string): string {
  const mark = {claim: schoen, item: 'ref-1-a', by: 'Anna', date: '2001-12-01', hash}
  return JSON.stringify({
    edition: 'alte-bruecken-2001',
    marks: [
      {...mark, verdict: 'supports', evidence: 'Die Brücke ist schön'},
      {...mark, verdict: 'contradicts', by: 'Bert', evidence: 'Die Brücke ist hässlich'}
    ]
  })
}

test('marks that another file holds too are a fault: a copy, or an earlier export', () => {
  const hash = claimHash(editionFrom(), claimOf(editionFrom(), schoen))
  const first = JSON.parse(marks(hash)) as {marks: ReadonlyArray<object>}
  const faults = (second: object) => {
    const files = new Map(soundFiles())
    files.set('support/a.json', new TextEncoder().encode(JSON.stringify(first)))
    files.set('support/b.json', new TextEncoder().encode(JSON.stringify(second)))
    return compileEdition('alte-bruecken-2001', files).diagnostics.map(formatDiagnostic)
  }
  const hint = '    Hint: A later export of a checker holds the earlier marks too: keep it alone.'
  expect(faults(first)).toEqual([
    `support/b.json  Unexpected 2 marks that \`support/a.json\` holds as well, expected each once  mark-stands-once\n${hint}`
  ])
  expect(faults({...first, marks: first.marks.slice(1)})).toEqual([
    `support/b.json  Unexpected mark that \`support/a.json\` holds as well, expected each once  mark-stands-once\n${hint}`
  ])
  // Who looks again on another day makes another mark.
  expect(faults({...first, marks: first.marks.map((mark) => ({...mark, date: '2001-12-02'}))})).toEqual([])
})

describe('an edition without the checking files', () => {
  test('has no findings, no visits and no marks', () => {
    const {access, allowances, readerFindings, support} = editionFrom()
    expect({access, allowances, readerFindings, support}).toEqual({access: [], allowances: [], readerFindings: [], support: []})
  })

  test('lists what lacks a source and says that nobody has judged it', () => {
    const edition = editionFrom({
      'body.de.md': textOf('body.de.md').replace(' :cite[2]', ''),
      'printed.txt': textOf('printed.txt').replace(' [2].', '.')
    })
    expect(edition.uncitedClaims).toEqual([{segment: 'de-b2-1', kind: 'date', gravity: undefined, note: undefined}])
  })

  test('asks no source of a sentence whose counterpart has one, whichever of them comes first', () => {
    expect(editionFrom().uncitedClaims).toEqual([])
    const edition = editionFrom({
      'body.de.md': textOf('body.de.md').replace(' :cite[2]', ''),
      'body.tr.md': textOf('body.tr.md').replace('açıldı.', 'açıldı :cite[2].'),
      'printed.txt': textOf('printed.txt').replace(' [2].', '.').replace('açıldı.', 'açıldı [2].')
    })
    expect(edition.uncitedClaims).toEqual([])
  })

  test('asks a source of each sentence of a row, though one of them be cited', () => {
    const edition = editionFrom({
      'body.de.md': textOf('body.de.md').replace('- :s[Sie', '- :s[Sie war 30 Jahre alt.]{#de-b2-2 g=b2-1} :s[Sie'),
      'body.tr.md': textOf('body.tr.md').replace(/^- .*$/mu, ''),
      'edition.yaml': textOf('edition.yaml').replace(', tr-b2]', ']'),
      'alignment.yaml': `${textOf('alignment.yaml')}  - {g: b2-1, none: [tr]}\n`,
      'printed.txt': textOf('printed.txt')
        .replace('Sie wurde um', 'Sie war 30 Jahre alt. Sie wurde um')
        .replace(/^Köprü 5 Mayıs.*$/mu, '')
    })
    expect(edition.uncitedClaims.map(({kind, segment}) => `${segment} ${kind}`)).toEqual(['de-b2-2 figure'])
  })
})

describe('the claims that lack a source', () => {
  const note = {ky: 'а', ru: 'а', en: 'a'}
  const uncited = (entries: ReadonlyArray<object>) => JSON.stringify({uncited: entries})

  test('are those an editor judged, in reading order, with attributions that no rule could see', () => {
    const edition = editionFrom({
      'body.de.md': textOf('body.de.md').replace(' :cite[2]', ''),
      'printed.txt': textOf('printed.txt').replace(' [2].', '.'),
      'findings.yaml': uncited([
        {segment: 'tr-b1-1', kind: 'attribution', gravity: 'slight', note},
        {segment: 'de-b2-1', kind: 'date', gravity: 'grave', note}
      ])
    })
    expect(edition.uncitedClaims.map(({gravity, kind, segment}) => `${segment} ${kind} ${gravity}`)).toEqual([
      'de-b2-1 date grave',
      'tr-b1-1 attribution slight'
    ])
  })
})

describe('the marks of checkers', () => {
  test('are all kept, also where they contradict one another', () => {
    const hash = claimHash(editionFrom(), claimOf(editionFrom(), schoen))
    const {support} = editionFrom({'support/anna.json': marks(hash)})
    expect(support.map(({by, verdict, voided}) => ({by, verdict, voided}))).toEqual([
      {by: 'Anna', verdict: 'supports', voided: false},
      {by: 'Bert', verdict: 'contradicts', voided: false}
    ])
  })

  test('are voided by a change of the sentence they stand for, and still there', () => {
    const hash = claimHash(editionFrom(), claimOf(editionFrom(), schoen))
    const change = (text: string) => text.replace('ist schön', 'war schön')
    const {support} = editionFrom({
      'support/anna.json': marks(hash),
      'body.de.md': change(textOf('body.de.md')),
      'printed.txt': change(textOf('printed.txt'))
    })
    expect(support.map(({voided}) => voided)).toEqual([true, true])
  })

  test('are not voided by a change of another sentence', () => {
    const hash = claimHash(editionFrom(), claimOf(editionFrom(), schoen))
    const change = (text: string) => text.replace('10:30 Uhr', '10:31 Uhr')
    const {support} = editionFrom({
      'support/anna.json': marks(hash),
      'body.de.md': change(textOf('body.de.md')),
      'printed.txt': change(textOf('printed.txt'))
    })
    expect(support.map(({voided}) => voided)).toEqual([false, false])
  })

  test('come from every file of the folder', () => {
    const hash = '0'.repeat(64)
    const {support} = editionFrom({'support/b.json': marks(hash).replaceAll('2001-12-01', '2001-12-02'), 'support/a.json': marks(hash)})
    expect(support.map(({place}) => place.path)).toEqual(['support/a.json', 'support/a.json', 'support/b.json', 'support/b.json'])
  })
})

test('the text of a claim is the print of its spans, and its hash that of the text in NFC', () => {
  const edition = editionFrom()
  const claim = claimOf(edition, schoen)
  expect(claimText(edition, claim)).toBe('A. Beispiel sagt: «Die Brücke ist schön. Sie bleibt»')
  expect(claimHash(edition, claim)).toBe('4688849c2c6bf3d53d4f42adc9d33f6c053d8fdb2496e3358e6a05757202df52')
  expect(fingerprint('Brücke'.normalize('NFD'))).toBe(fingerprint('Brücke'))
})

test('the spans of a claim are parted by one space', () => {
  const edition = editionFrom({
    'claims.yaml': `- id: claim-schoen
  markers: [1]
  spans:
    - {from: {segment: de-b1-1, quote: "A. Beispiel"}, to: {segment: de-b1-1, quote: sagt}}
    - {from: {segment: de-b1-2, quote: Sie}, to: {segment: de-b1-2, quote: "bleibt»"}}
`
  })
  expect(claimText(edition, claimOf(edition, schoen))).toBe('A. Beispiel sagt Sie bleibt»')
})

test('a visit tells the state, the answer, where it led, the day and the archived copy', () => {
  const {access} = editionFrom({
    'access.yaml': `- {url: "https://example.org/bruecken", state: soft-404, status: 200, finalUrl: "https://example.org/", date: 2001-12-01, archived: {url: "https://archive.example.org/1", timestamp: "2001-06-01T10:00:00Z"}}
- {url: "https://example.org/brue-cken", state: not-tried}`
  })
  expect(access).toEqual([
    {
      url: 'https://example.org/bruecken',
      state: 'soft-404',
      status: 200,
      finalUrl: 'https://example.org/',
      date: '2001-12-01',
      archived: {url: 'https://archive.example.org/1', timestamp: '2001-06-01T10:00:00Z'}
    },
    {url: 'https://example.org/brue-cken', state: 'not-tried', status: undefined, finalUrl: undefined, date: undefined, archived: undefined}
  ])
})

test('publishes what people found at an address with name and day, also where they differ', () => {
  const visits = [
    {item: 'ref-1-a', state: 'gone', by: 'Anna', date: '2024-05-01'},
    {item: 'ref-1-a', state: 'reachable', by: 'Berta', date: '2024-05-02'}
  ]
  const {accessMarks} = editionFrom({'support/anna.json': JSON.stringify({edition: 'alte-bruecken-2001', marks: [], access: visits})})
  expect(accessMarks).toEqual(visits)
})
