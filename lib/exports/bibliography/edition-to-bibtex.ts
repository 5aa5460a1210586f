import type {Edition, Finding, Locale} from '#lib/edition/index.ts'
import {cslItemToBibtex} from './csl-item-to-bibtex.ts'
import {editionToCslJson} from './edition-to-csl-json.ts'

/** The article and every source as a BibTeX file (UTF-8); keys are the ids of the edition. */
export function editionToBibtex(edition: Edition, findings: ReadonlyArray<Finding>, locale?: Locale): string {
  return editionToCslJson(edition, findings, locale).map(cslItemToBibtex).join('\n')
}
