import type {Edition, Finding, Locale} from '#lib/edition/index.ts'
import {cslItemToRis} from './csl-item-to-ris.ts'
import {editionToCslJson} from './edition-to-csl-json.ts'

/** The article and every source as a RIS file (UTF-8, without a byte order mark, which some readers take for a part of the first tag). */
export function editionToRis(edition: Edition, findings: ReadonlyArray<Finding>, locale?: Locale): string {
  return editionToCslJson(edition, findings, locale).map(cslItemToRis).join('\n')
}
