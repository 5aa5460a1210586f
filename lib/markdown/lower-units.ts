import type {Heading, Paragraph, Root, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {parseSegmentId, unitIdOf, versionIdOf, type UnitId, type UnitKind} from '#lib/edition/index.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {containerKinds} from './directives.ts'
import type {Document, DraftUnit, Layers} from './draft.ts'
import {lowerPhrasing} from './lower-phrasing.ts'
import {nodeName} from './node-name.ts'
import {excerpt, placeOf} from './node-place.ts'
import {PrintedText} from './printed-text.ts'

/** What the lowering of a file needs to know of it. */
export interface Source {
  readonly tree: Root
  readonly source: string
  readonly path: string
  readonly part: string
  readonly lang: string
  readonly origin: Document['origin']
  /** Where a directive begins that does not end: what else seems wrong in its block follows from that. */
  readonly torn: ReadonlySet<number>
  readonly report: Report
}

/** The blocks of a file as units, in order. */
export function lowerUnits(source: Source): ReadonlyArray<DraftUnit> {
  return source.tree.children.flatMap((node) => lowerBlock(node, source))
}

function lowerBlock(node: RootContent, source: Source): ReadonlyArray<DraftUnit> {
  const place = placeOf(node, source.path)
  switch (node.type) {
    case 'yaml':
      return []
    case 'heading':
      return [lowerUnit(node, 'heading', node.depth, source)]
    case 'paragraph':
      return [lowerUnit(node, 'paragraph', undefined, source)]
    case 'list':
      if (node.ordered || source.source[node.position!.start.offset!] !== '-') {
        source.report(
          'markdown-is-plain',
          `Unexpected list marker \`${source.source.slice(node.position!.start.offset, node.position!.start.offset! + 2).trim()}\`, expected prose or a list of \`-\``,
          place,
          'A number, `+` or `*` at the beginning of a line would vanish from the text: write it inside `:s[…]`.'
        )
      }
      return node.children.flatMap((item) =>
        item.children.flatMap((child) =>
          child.type === 'paragraph' ? [lowerUnit(child, 'list-item', undefined, source)] : lowerBlock(child, source)
        )
      )
    case 'containerDirective': {
      const kind = node.name as UnitKind
      if (!containerKinds.has(kind)) {
        const names = [...containerKinds].map((name) => `\`:::${name}\``).join(', ')
        const hint = nameHint(node.name, containerKinds) ?? 'Headings, paragraphs and lists are plain Markdown, without a container.'
        source.report('directive-is-known', `Unexpected block \`:::${node.name}\`, expected one of ${names}`, place, hint)
      }
      reportUnclosed(node, source)
      return node.children.flatMap((child) =>
        child.type === 'paragraph' ? [lowerUnit(child, kind, undefined, source)] : lowerBlock(child, source)
      )
    }
    default:
      source.report(
        node.type === 'html' ? 'markdown-holds-no-html' : 'markdown-is-plain',
        `Unexpected ${nodeName(node)} \`${excerpt(node, source.source)}\`, expected a heading, a paragraph, a list or a block directive`,
        place,
        'Write a backslash before a mark that belongs to the text.'
      )
      return []
  }
}

/** Blocks don't nest, so one inside another shows that the `:::` before it is missing. */
function reportUnclosed(node: ContainerDirective, {path, report, source, tree}: Source): void {
  const inner = node.children.find((child) => child.type === 'containerDirective')
  if (inner) {
    report(
      'directive-is-closed',
      `Unexpected \`:::${inner.name}\` inside \`:::${node.name}\`, expected \`:::\` before it`,
      placeOf(inner, path),
      'Blocks do not nest: close each by a line of three colons.'
    )
  } else if (
    tree.children.includes(node) &&
    !/\n[ \t]*:{3,}\s*$/u.test(source.slice(node.position!.start.offset, node.position!.end.offset))
  ) {
    report(
      'directive-is-closed',
      `Unexpected \`:::${node.name}\` without its end, expected \`:::\` on a line of its own`,
      placeOf(node, path),
      'Close it by a line of three colons; a file that ends here may be cut off.'
    )
  }
}

function lowerUnit(node: Paragraph | Heading, kind: UnitKind, depth: number | undefined, source: Source): DraftUnit {
  const {path, part, lang, origin, torn} = source
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!]
  const isTorn = [...torn].some((offset) => from <= offset && offset < to)
  const report: Report = isTorn ? () => undefined : source.report
  const printed = new PrintedText()
  const layers: Layers = {
    originals: [],
    judgements: [],
    segments: [],
    mentions: [],
    unresolved: [],
    citations: [],
    emendations: [],
    pageBreaks: [],
    highlights: []
  }
  lowerPhrasing(node.children, {printed, layers, kind, origin, report, path, source: source.source, inside: []})

  const place = placeOf(node, path)
  const ids = new Set(layers.segments.flatMap(({id}) => (parseSegmentId(id) ? [unitIdOf(id)] : [])))
  // What stands outside every segment is reported there.
  if (layers.segments.length === 0 && printed.open() === 0) {
    const hint = `Write \`:s[\` before the sentence and \`]{#${lang.toLowerCase()}-…}\` behind it.`
    report('text-lies-in-segments', 'Unexpected block without a segment, expected `:s[…]{#id}`', place, hint)
  }
  for (const {id, place: segmentPlace} of layers.segments) {
    const parts = parseSegmentId(id)
    if (parts && parts.lang !== lang) {
      report(
        'segment-fits-its-file',
        `Unexpected segment \`${id}\` in a file of \`${lang}\`, expected an id that begins with \`${lang.toLowerCase()}-\``,
        segmentPlace,
        `Begin it with \`${lang.toLowerCase()}-\`, or put the sentence into the file of its language.`
      )
    }
  }
  if (ids.size > 1) {
    report(
      'segments-share-their-unit',
      `Unexpected segments of ${[...ids].map((id) => `\`${id}\``).join(', ')} in one block, expected one unit`,
      place,
      'The ids of a block differ in their last number alone.'
    )
  }
  // An inner mention is read before the one round it: reversed, the outer of two that begin together comes first.
  layers.mentions.reverse().sort((a, b) => a.start - b.start)
  layers.unresolved.sort((a, b) => a.start - b.start)
  const text = printed.text
  // What is supplied behind the last character stands at the end, whatever white space is before it.
  const within = <T extends {readonly start: number; readonly end: number}>(span: T): T => ({
    ...span,
    start: Math.min(span.start, text.length),
    end: Math.min(span.end, text.length)
  })
  const id = [...ids][0] ?? (`${lang.toLowerCase()}-line${node.position!.start.line}` as UnitId)
  return {
    id,
    version: versionIdOf(origin, lang),
    lang,
    kind,
    part,
    depth,
    text,
    ...layers,
    emendations: layers.emendations.map(within),
    pageBreaks: layers.pageBreaks.map((pageBreak) => ({...pageBreak, at: Math.min(pageBreak.at, text.length)})),
    place
  }
}
