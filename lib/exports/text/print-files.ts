import type {Edition} from '#lib/edition/index.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {printForms} from './print-form.ts'
import {printToMarkdown} from './print-to-markdown.ts'
import {printToText} from './print-to-text.ts'

/** The texts of the print to take away, in each language corrected and as printed. */
export function printFiles({versions}: Pick<Edition, 'versions'>): ReadonlyArray<ExportFile> {
  const printed = versions.filter(({origin}) => origin === 'print')
  return printed.flatMap(({lang}) =>
    printForms.flatMap((form): ReadonlyArray<ExportFile> => [
      {
        name: `text.${lang}.${form}.txt`,
        type: 'text/plain; charset=utf-8',
        group: form === 'printed' ? 'corpus' : 'reading',
        print: {lang, form},
        content: (edition) => printToText(edition, lang, form)
      },
      {
        name: `text.${lang}.${form}.md`,
        type: 'text/markdown; charset=utf-8',
        group: form === 'printed' ? 'corpus' : 'reading',
        print: {lang, form},
        content: (edition) => printToMarkdown(edition, lang, form)
      }
    ])
  )
}
