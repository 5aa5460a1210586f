import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {pointAt} from '#lib/diagnostics/position.ts'
import type {Document} from './draft.ts'
import {lowerUnits} from './lower-units.ts'
import {remarkKnownDirectives} from './remark-known-directives.ts'
import {tooDeep} from './too-deep.ts'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(remarkKnownDirectives).freeze()

/**
 * Read one annotated Markdown file, named `<part>.<lang>.md`; `origin` says whether it is of the print or a translation.
 *
 * Never throws on content: what cannot be read is a diagnostic, and the rest is read all the same.
 */
export function readDocument(path: string, value: string, origin: Document['origin'] = 'print'): Document {
  const [part = '', lang = ''] = path.split('.')
  const diagnostics: Array<Diagnostic> = []
  const report: Report = (rule, message, place, hint) => {
    diagnostics.push({rule, severity: 'error', message, place, hint})
  }

  const deep = tooDeep(value)
  if (deep) {
    report(
      'markdown-is-plain',
      `Unexpected ${deep.found}, expected text as plain as it is printed`,
      {path, start: pointAt(value, deep.offset)},
      'What belongs to the text has a backslash before it; is the file what its name says?'
    )
    return {path, part, lang, origin, units: [], diagnostics}
  }
  const file = new VFile({path, value})
  const tree: Root = processor.runSync(processor.parse(file), file)
  const torn = new Set<number>()
  for (const {note = '', place, reason, ruleId} of file.messages) {
    const range = place && 'start' in place ? place : undefined
    report(ruleId ?? 'markdown-is-plain', reason, {path, start: range?.start, end: range?.end}, note)
    if (ruleId === 'directive-is-closed' && range?.start.offset !== undefined) torn.add(range.start.offset)
  }
  const units = lowerUnits({tree, source: value, path, part, lang, origin, torn, report})
  return {path, part, lang, origin, units, diagnostics}
}
