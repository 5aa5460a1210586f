import {compareDiagnostics, type Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {isLanguageTag, isSlug, type Edition, type EditionId} from '#lib/edition/index.ts'
import {readDocument} from '#lib/markdown/read-document.ts'
import {assembleEdition} from './assemble-edition.ts'
import {decodeSource} from '#lib/compile/read/decode-source.ts'
import {readFrontMatter} from '#lib/compile/read/read-front-matter.ts'
import {readYaml} from '#lib/compile/read/read-yaml.ts'
import {accessSchema} from '#lib/compile/read/schemas/access.ts'
import {alignmentSchema} from '#lib/compile/read/schemas/alignment.ts'
import {claimsSchema} from '#lib/compile/read/schemas/claims.ts'
import {editionSchema} from '#lib/compile/read/schemas/edition.ts'
import {entitiesSchema} from '#lib/compile/read/schemas/entities.ts'
import {findingsSchema} from '#lib/compile/read/schemas/findings.ts'
import {quotationsSchema} from '#lib/compile/read/schemas/quotations.ts'
import {referencesSchema} from '#lib/compile/read/schemas/references.ts'
import {supportSchema} from '#lib/compile/read/schemas/support.ts'

/** The files of one edition by their path inside its folder. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>

export type Compilation =
  | {readonly edition: Edition; readonly diagnostics: ReadonlyArray<Diagnostic>}
  | {readonly edition: undefined; readonly diagnostics: ReadonlyArray<Diagnostic>}

const markdownName = /^(?<part>[a-z]+)\.(?<lang>[A-Za-z0-9-]+)\.md$/u
const supportName = /^support\/[^/]+\.json$/u

const languageOf = (path: string): string => markdownName.exec(path)?.groups?.['lang'] ?? ''
const isDocumentName = (path: string): boolean => isLanguageTag(languageOf(path))

/**
 * Source files → one frozen `Edition`, or every fault found in one run.
 *
 * Pure: reads no disk, throws on no content.
 */
export function compileEdition(id: string, files: SourceFiles): Compilation {
  const diagnostics: Array<Diagnostic> = []
  const report: Report = (rule, message, place, hint) => {
    diagnostics.push({rule, severity: 'error', message, place, hint})
  }
  if (!isSlug(id)) report('id-follows-grammar', `Unexpected edition \`${id}\`, expected letters, digits and hyphens`, {path: '.'})

  const texts = new Map<string, string>()
  for (const [path, bytes] of files) {
    const text = decodeSource(path, bytes, report)
    if (text !== undefined) texts.set(path, text)
  }
  const sourceOf = (path: string): string => {
    if (!files.has(path)) report('file-is-present', `Unexpected absence of \`${path}\`, expected it in the edition's folder`, {path})
    return texts.get(path) ?? ''
  }

  const read = [...texts]
    .filter(([path]) => isDocumentName(path))
    .sort()
    .map(([path, text]) => {
      const matter = readFrontMatter(path, text, languageOf(path), report)
      const document = readDocument(path, text, matter?.value.translates === undefined ? 'print' : 'translation')
      return {document, matter}
    })
  diagnostics.push(...read.flatMap(({document}) => document.diagnostics))
  const documents = read.filter(({document}) => document.origin === 'print').map(({document}) => document)
  const translations = read.flatMap(({document, matter}) => (document.origin === 'translation' && matter ? [{document, matter}] : []))
  for (const path of files.keys()) {
    if (path.endsWith('.md') && path !== 'README.md' && !isDocumentName(path)) {
      report('file-is-named', `Unexpected file \`${path}\`, expected \`<part>.<language>.md\` as in \`body.ru.md\``, {path})
    }
    if (path.startsWith('support/') && !supportName.test(path))
      report('file-is-named', `Unexpected file \`${path}\`, expected \`support/<name>.json\``, {path})
  }

  const record = readYaml('edition.yaml', sourceOf('edition.yaml'), editionSchema, report)
  const references = readYaml('references.yaml', sourceOf('references.yaml'), referencesSchema, report)
  const entities = readYaml('entities.yaml', sourceOf('entities.yaml'), entitiesSchema, report)
  const alignment = readYaml('alignment.yaml', sourceOf('alignment.yaml'), alignmentSchema, report)
  const quotations = readYaml('quotations.yaml', texts.get('quotations.yaml') ?? '', quotationsSchema, report)
  const claims = readYaml('claims.yaml', texts.get('claims.yaml') ?? '', claimsSchema, report)
  const findings = readYaml('findings.yaml', texts.get('findings.yaml') ?? '', findingsSchema, report)
  const access = readYaml('access.yaml', texts.get('access.yaml') ?? '', accessSchema, report)
  const support = [...texts]
    .filter(([path]) => supportName.test(path))
    .sort()
    .map(([path, text]) => readYaml(path, text, supportSchema, report))
  const transcription = sourceOf('printed.txt')

  const edition =
    record &&
    references &&
    entities &&
    alignment &&
    quotations &&
    claims &&
    findings &&
    access &&
    support.every((marks) => marks !== undefined)
      ? assembleEdition(
          {
            id: id as EditionId,
            documents,
            translations,
            record,
            references,
            entities,
            alignment,
            quotations,
            claims,
            findings,
            judged: files.has('findings.yaml'),
            access,
            support,
            transcription
          },
          report
        )
      : undefined

  diagnostics.sort(compareDiagnostics)
  return diagnostics.some(({severity}) => severity === 'error') || !edition ? {edition: undefined, diagnostics} : {edition, diagnostics}
}
