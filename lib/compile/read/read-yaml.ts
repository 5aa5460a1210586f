import type {z} from 'zod'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {describeIssue, type SchemaFault} from './describe-issue.ts'
import {listed} from './issue-expectation.ts'
import {parseYaml} from './parse-yaml.ts'
import {placeAt, sayPath, type Path, type YamlSource} from './yaml-places.ts'

/** A value with the way back to where each part of it was written. */
export interface Located<T> {
  readonly value: T
  readonly placeOf: (...path: Path) => Place
}

/** Read a YAML file by its schema; undefined when it breaks the schema, and every fault is reported with its position. */
export function readYaml<T>(path: string, source: string, schema: z.ZodType<T>, report: Report): Located<T> | undefined {
  const yaml = parseYaml(path, source, report)
  if (!yaml) return undefined
  const result = schema.safeParse(yaml.document.toJS({maxAliasCount: -1}))
  if (result.success) return {value: result.data, placeOf: (...at) => placeAt(yaml, at)}
  const faults = result.error.issues.flatMap((issue) => describeIssue(issue, yaml, schema))
  // A misspelt key is one cause: that the right one is absent follows from it.
  const meant = new Set(faults.map((fault) => fault.meant?.join('\n')))
  const told = faults.filter(({absent}) => absent === undefined || !meant.has(absent.join('\n')))
  for (const fault of joinAbsences(told, yaml)) report(fault.rule, fault.message, fault.place, fault.hint)
  return undefined
}

/** Most keys of one entry whose absence is told key by key. */
const mostAbsent = 3

/** Where much of one entry is absent, one line says so: the entry was cut off, or is another one. */
function joinAbsences(faults: ReadonlyArray<SchemaFault>, yaml: YamlSource): ReadonlyArray<SchemaFault> {
  const parentOf = ({absent = []}: SchemaFault) => absent.slice(0, -1).join('\n')
  return faults.flatMap((fault) => {
    const beside = faults.filter((other) => other.absent !== undefined && parentOf(other) === parentOf(fault))
    if (fault.absent === undefined || beside.length <= mostAbsent) return [fault]
    if (beside[0] !== fault) return []
    const parent = fault.absent.slice(0, -1)
    const where = parent.length > 0 ? ` in \`${sayPath(yaml, parent)}\`` : ''
    const keys = listed(beside.map(({absent}) => String(absent!.at(-1))))
    const hint = 'Is the file cut off, or is this another file? Write the keys with their values.'
    return [{...fault, rule: 'yaml-follows-its-schema', message: `Unexpected absence of ${keys}${where}, expected each of them`, hint}]
  })
}
