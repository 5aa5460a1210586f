import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {AlignmentRow, Lang} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'

/** A language that is said of a row whose part is not printed in it. */
export function reportForeignLanguage(lang: Lang, {cells, g}: Pick<AlignmentRow, 'cells' | 'g'>, place: Place, report: Report): void {
  report(
    'row-holds-the-language',
    `Unexpected language \`${lang}\`, expected one of row \`${g}\`: ${[...cells.keys()].join(', ')}`,
    place,
    nameHint(lang, cells.keys()) ?? 'A row holds the languages in which its part is printed.'
  )
}
