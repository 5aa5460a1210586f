import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Span} from '#lib/edition/index.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'
import {readDocument} from '#lib/markdown/read-document.ts'
import {remarkKnownDirectives} from '#lib/markdown/remark-known-directives.ts'
import {expectGolden} from '../golden.ts'

interface Result {
  readonly tree: unknown
  readonly messages: ReadonlyArray<string>
}

const root = 'tests/markdown'
const path = 'body.ru.md'

/** What is proved by cases: a plugin or a step of reading, and what it makes of a source. */
const steps: Readonly<Record<string, (source: string) => Result>> = {
  'remark-known-directives': (value) => {
    const processor = unified().use(remarkParse).use(remarkDirective).use(remarkKnownDirectives)
    const file = new VFile({path, value})
    const tree = processor.runSync(processor.parse(file), file)
    const messages = file.messages.map(
      ({column, line, note, reason, ruleId}) => `${line}:${column}  ${reason}  ${ruleId}${note ? `\n    Hint: ${note}` : ''}`
    )
    return {tree: withoutKeys(tree, 'position'), messages}
  },
  'lower-units': (value) => {
    const {diagnostics, units} = readDocument(path, value)
    return {tree: units.map(readable), messages: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replace(`${path}:`, ''))}
  }
}

/** A unit without the places of our file, each layer with the words it stands for, and without the layers that it has not. */
function readable({text: printed, ...unit}: DraftUnit): unknown {
  const withWords = <T extends Span>({end, start, ...rest}: T): object => ({span: [start, end], words: printed.slice(start, end), ...rest})
  const layers = {
    segments: unit.segments.map(withWords),
    mentions: unit.mentions.map(withWords),
    unresolved: unit.unresolved.map(withWords),
    citations: unit.citations.map(withWords),
    emendations: unit.emendations.map(withWords),
    pageBreaks: unit.pageBreaks,
    highlights: unit.highlights.map(withWords)
  }
  const full = Object.fromEntries(Object.entries(layers).filter(([, layer]) => layer.length > 0))
  return withoutKeys({id: unit.id, kind: unit.kind, depth: unit.depth, printed, ...full}, 'place')
}

function withoutKeys(value: unknown, unwanted: string): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === unwanted ? undefined : inner)))
}

const foldersIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
const cases = foldersIn(root).flatMap((step) => foldersIn(join(root, step)).map((name) => ({step, name, folder: join(root, step, name)})))

test('every step has cases, and every case a step', () => {
  expect(foldersIn(root)).toEqual(Object.keys(steps).sort())
})

describe.each(cases)('$step: $name', ({folder, step}) => {
  const source = readFileSync(join(folder, 'input.md'), 'utf8')

  test('gives the expected tree and messages', () => {
    const {messages, tree} = steps[step]!(source)
    expectGolden(`${JSON.stringify(tree, undefined, 2)}\n`, join(folder, 'tree.json'))
    expectGolden(`${messages.join('\n') || 'nothing'}\n`, join(folder, 'messages.txt'))
  })

  test('gives the same further down in a file, where every message names its own line', () => {
    const [here, below] = [steps[step]!(source), steps[step]!(`\n\n${source}`)]
    const moved = here.messages.map((message) => message.replace(/^\d+/, (line) => String(Number(line) + 2)))
    expect(below.messages).toEqual(moved)
    // A block without a segment is named by its line.
    expect(JSON.stringify(below.tree)).toBe(
      JSON.stringify(here.tree).replace(/"ru-line(\d+)"/g, (_, line) => `"ru-line${Number(line) + 2}"`)
    )
  })
})
