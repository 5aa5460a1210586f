import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Document} from '#lib/markdown/draft.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'

/**
 * Whether the texts that the record names are there: each language of a file is declared, each declared one has a text, and the body is
 * printed in the language of the work.
 */
export function checkLanguages(
  print: ReadonlyArray<Document>,
  translations: ReadonlyArray<Document>,
  {value: {lang: work, languages}, placeOf}: Located<z.output<typeof editionSchema>>,
  report: Report
): boolean {
  let hasTexts = true
  const fault: Report = (...said) => {
    hasTexts = false
    report(...said)
  }
  const listed = `one of \`languages\` of edition.yaml: ${languages.join(', ')}`
  const files = [...print, ...translations]
  for (const {lang, path} of files) {
    if (languages.includes(lang) || files.find((file) => file.lang === lang)?.path !== path) continue
    const hint = `Add \`${lang}\` to \`languages\`, or rename the file.`
    fault('language-is-declared', `Unexpected language \`${lang}\`, expected ${listed}`, {path}, hint)
  }
  languages.forEach((lang, index) => {
    const place = placeOf('languages', index)
    if (languages.indexOf(lang) < index) {
      fault('id-is-unique', `Unexpected second \`${lang}\` in \`languages\`, expected each language once`, place, 'Take one of them out.')
    } else if (print.every((document) => document.lang !== lang)) {
      fault(
        'language-has-a-text',
        `Unexpected language \`${lang}\` without a text of the print, expected \`<part>.${lang}.md\``,
        place,
        `Add the file, or take \`${lang}\` out of \`languages\`.`
      )
    }
  })
  const body = `body.${work}.md`
  if (!languages.includes(work)) {
    const hint = nameHint(work, languages) ?? 'Write the language in which the body is printed.'
    fault('language-is-declared', `Unexpected language of the work \`${work}\`, expected ${listed}`, placeOf('lang'), hint)
  } else if (print.some(({lang}) => lang === work) && !print.some(({lang, part}) => lang === work && part === 'body')) {
    const hint =
      nameHint(
        body,
        print.flatMap(({lang, part, path}) => (lang === work && part !== 'abstract' ? [path] : []))
      ) ?? 'Add the file, or say in `lang` in which language the body is.'
    fault('file-is-present', `Unexpected absence of \`${body}\`, expected the body in the language of the work`, placeOf('lang'), hint)
  }
  return hasTexts
}
