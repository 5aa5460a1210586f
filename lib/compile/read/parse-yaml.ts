import {isAlias, LineCounter, parseDocument, visit, type YAMLError} from 'yaml'
import type {Report} from '#lib/diagnostics/report.ts'
import {pointAt} from '#lib/diagnostics/position.ts'
import {checkAliases} from './check-aliases.ts'
import {tooDeep} from './too-deep.ts'
import {yamlError} from './yaml-errors.ts'
import {pointOf, type YamlSource} from './yaml-places.ts'

/**
 * A file as YAML, whose values can be taken without harm; undefined, and one fault a cause, where it is none.
 *
 * Only the first fault of its grammar is reported: what follows it is read in another way than it was written.
 */
export function parseYaml(path: string, source: string, report: Report): YamlSource | undefined {
  const deep = tooDeep(source)
  if (deep !== undefined) {
    const {expected, found, hint} = yamlError('RESOURCE_EXHAUSTION', '', '')
    report('yaml-is-well-formed', `Unexpected ${found}, expected ${expected}`, {path, start: pointAt(source, deep)}, hint)
    return undefined
  }
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines, stringKeys: true, logLevel: 'error'})
  const yaml = {path, source, document, lines}
  const at = (offset: number) => ({path, start: pointOf(yaml, offset)})

  const grammar = document.errors.filter(({code}) => code !== 'DUPLICATE_KEY')
  const tab = grammar.length > 0 ? tabBefore(source, grammar[0]!) : undefined
  const twice = document.errors.filter(({code}) => code === 'DUPLICATE_KEY')
  for (const error of tab === undefined ? [...twice, ...grammar.slice(0, 1)] : []) {
    const {expected, found, hint} = yamlError(
      error.code,
      error.message.split(/ at line |\n/u)[0] ?? '',
      /^[^:\n]*/u.exec(source.slice(error.pos[0]))![0]
    )
    report('yaml-is-well-formed', `Unexpected ${found}, expected ${expected}`, at(error.pos[0]), hint)
  }
  if (tab !== undefined) {
    const {expected, found, hint} = yamlError('TAB_AS_INDENT', '', '\t')
    report('yaml-is-well-formed', `Unexpected ${found}, expected ${expected}`, at(tab), hint)
  }
  if (document.errors.length > 0) return undefined

  let sound = true
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || !node.tag || document.schema.tags.some(({tag}) => tag === node.tag)) return
      sound = false
      const start = node.range?.[0] ?? 0
      const from = source.lastIndexOf('!', start)
      report(
        'yaml-is-well-formed',
        `Unexpected tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\`, expected a value without one`,
        at(from < 0 ? start : from),
        'Text that begins with `!` stands in quotes.'
      )
      return visit.SKIP
    }
  })
  return checkAliases(yaml, report) && sound ? yaml : undefined
}

/** The tab that indents the line of the first fault, or the one before it, if there is one: it is the cause, whatever the parser says. */
function tabBefore(source: string, {pos: [offset]}: YAMLError): number | undefined {
  const lineEnd = source.indexOf('\n', offset)
  const until = source.slice(0, lineEnd < 0 ? source.length : lineEnd)
  const found = until.split('\n').slice(-2).join('\n')
  const tab = /^ *\t/mu.exec(found)
  return tab ? until.length - found.length + tab.index + tab[0].length - 1 : undefined
}
