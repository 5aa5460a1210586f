import {isScalar} from 'yaml'
import {z} from 'zod'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import {locales} from '#lib/edition/index.ts'
import {meantName, nameHint} from '#lib/language/name-hint.ts'
import {issueExpectation, listed} from './issue-expectation.ts'
import {excerpt, issueHint} from './issue-hint.ts'
import {schemaKeys} from './schema-keys.ts'
import type {FaultParams} from './schemas/such.ts'
import {nodeAt, placeAt, placeOfKey, placeWithin, sayPath, writtenAt, type Path, type YamlSource} from './yaml-places.ts'

export interface SchemaFault {
  readonly rule: string
  readonly message: string
  readonly place: Place
  readonly hint: string
  /** The path at which nothing stands, where something is expected. */
  readonly absent?: Path
  /** The path that an unknown key is a misspelling of. */
  readonly meant?: Path | undefined
}

const rule = 'yaml-follows-its-schema'

/** What a schema found wrong, as a person would say it: where, what was written, what was expected, and how to mend it. */
export function describeIssue(issue: z.core.$ZodIssue, yaml: YamlSource, schema: z.ZodType): ReadonlyArray<SchemaFault> {
  const {path} = issue
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue, yaml, schema))
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return likeliest(issue.errors).flatMap((inner) =>
      describeIssue({...inner, path: [...path, ...inner.path]} as z.core.$ZodIssue, yaml, schema)
    )
  }
  return [nodeAt(yaml, path) === undefined ? absence(issue, yaml) : wrongValue(issue, yaml, schema)]
}

function unknownKey(key: string, {path}: z.core.$ZodIssue, yaml: YamlSource, schema: z.ZodType): SchemaFault {
  const known = schemaKeys(schema, path)
  const meant = meantName(key, known)
  return {
    rule,
    message: `Unexpected key \`${key}\`${path.length > 0 ? ` in \`${sayPath(yaml, path)}\`` : ''}, expected one of ${listed(known)}`,
    place: placeOfKey(yaml, [...path, key]),
    hint: nameHint(key, known) ?? `Take \`${key}\` out; what is only for editors is a comment, behind \`# \`.`,
    meant: meant === undefined ? undefined : [...path, meant]
  }
}

function absence(issue: z.core.$ZodIssue, yaml: YamlSource): SchemaFault {
  const {path} = issue
  const key = String(path.at(-1))
  const isTranslation = locales.some((locale) => locale === key)
  return {
    rule: isTranslation ? 'translation-is-complete' : rule,
    message:
      path.length > 0
        ? `Unexpected absence of \`${sayPath(yaml, path)}\`, expected ${issueExpectation(issue)}`
        : `Unexpected file without content, expected ${issueExpectation(issue)}`,
    place: placeAt(yaml, path),
    hint: path.length > 0 ? `Write \`${key}:\` and its value here.` : 'Write what the file is there for, or delete it.',
    absent: path
  }
}

function wrongValue(issue: z.core.$ZodIssue, yaml: YamlSource, schema: z.ZodType): SchemaFault {
  const {path} = issue
  const node = nodeAt(yaml, path)
  const params: FaultParams = issue.code === 'custom' ? (issue.params ?? {}) : {}
  const name = path.length > 0 ? `\`${sayPath(yaml, path)}\`` : 'file'
  const isEmpty = isScalar(node) && (node.value === null || String(node.value).trim() === '')
  const isText = isScalar(node) && typeof node.value === 'string' && issue.code !== 'invalid_type'
  const value = isText ? String(node.value) : writtenAt(yaml, path)
  const found = params.found === undefined ? (isEmpty ? `empty ${name}` : `${name} \`${excerpt(value)}\``) : `${params.found} in ${name}`
  return {
    rule: params.rule ?? rule,
    message: `Unexpected ${found}, expected ${issueExpectation(issue)}`,
    place: params.at === undefined ? placeAt(yaml, path) : placeWithin(yaml, path, params.at),
    hint: params.hint ?? (isEmpty ? 'Write its value behind the colon, or leave out the key.' : issueHint(issue, yaml, schema))
  }
}

/** Of the branches of a union the one that was meant: it is followed furthest. One of another type fails at the value itself. */
function likeliest(branches: ReadonlyArray<ReadonlyArray<z.core.$ZodIssue>>): ReadonlyArray<z.core.$ZodIssue> {
  const depth = (issues: ReadonlyArray<z.core.$ZodIssue>) => Math.max(0, ...issues.map(({path}) => path.length))
  return branches.reduce((a, b) => (depth(b) > depth(a) ? b : a))
}
