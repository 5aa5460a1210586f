import type {Report} from '#lib/diagnostics/report.ts'
import type {Metadata, Unit} from '#lib/edition/index.ts'

/** The pages of each text follow one another, and are those of the article. Only numbers are compared. */
export function checkPages(
  units: ReadonlyArray<Pick<Unit, 'lang' | 'pageBreaks' | 'part' | 'place'>>,
  {firstPage, lastPage}: Pick<Metadata, 'firstPage' | 'lastPage'>,
  report: Report
): void {
  const last = new Map<string, number>()
  for (const {lang, pageBreaks, part, place} of units) {
    for (const {inferred, page: printed} of pageBreaks) {
      const page = printed ?? inferred
      if (page === undefined || !isNumber(page)) continue
      const [number, before] = [Number(page), last.get(`${part} ${lang}`)]
      last.set(`${part} ${lang}`, number)
      if (before !== undefined && number <= before)
        report(
          'pages-ascend',
          `Unexpected page ${page} behind page ${before}, expected a later one`,
          place,
          'Look at the pages of the print.'
        )
      else if (isNumber(firstPage) && isNumber(lastPage) && (number < Number(firstPage) || number > Number(lastPage)))
        report(
          'pages-ascend',
          `Unexpected page ${page}, expected one of the article: ${firstPage} to ${lastPage}`,
          place,
          'Look at `firstPage` and `lastPage` of edition.yaml as well.'
        )
    }
  }
}

function isNumber(page: string): boolean {
  return /^\d+$/u.test(page)
}
