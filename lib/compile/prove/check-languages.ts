import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Document} from '#lib/markdown/draft.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {editionSchema} from '#lib/compile/read/schemas/edition.ts'

/** Each language of a file is declared, each declared one has a text, and the work is in one of them: its body is printed in it. */
export function checkLanguages(
  print: ReadonlyArray<Document>,
  translations: ReadonlyArray<Document>,
  {value: {lang: work, languages}, placeOf}: Located<z.output<typeof editionSchema>>,
  report: Report
): void {
  const listed = `one of \`languages\` of edition.yaml: ${languages.join(', ')}`
  for (const {lang, path} of [...print, ...translations]) {
    if (!languages.includes(lang)) {
      report(
        'language-is-declared',
        `Unexpected language \`${lang}\`, expected ${listed}`,
        {path},
        `Add \`${lang}\` to \`languages\`, or rename the file.`
      )
    }
  }
  languages.forEach((lang, index) => {
    const place = placeOf('languages', index)
    if (languages.indexOf(lang) < index) {
      report('id-is-unique', `Unexpected second \`${lang}\` in \`languages\`, expected each language once`, place)
    } else if (print.every((document) => document.lang !== lang)) {
      report(
        'language-has-a-text',
        `Unexpected language \`${lang}\` without a text of the print, expected \`<part>.${lang}.md\``,
        place,
        `Add the file, or take \`${lang}\` out of \`languages\`.`
      )
    }
  })
  if (!languages.includes(work)) {
    report('language-is-declared', `Unexpected language of the work \`${work}\`, expected ${listed}`, placeOf('lang'))
  } else if (!print.some(({lang, part}) => lang === work && part === 'body')) {
    report('file-is-present', `Unexpected absence of \`body.${work}.md\`, expected the body in the language of the work`, placeOf('lang'))
  }
}
