import {languagePairs} from '#lib/alignment/language-pairs.ts'
import type {Edition} from '#lib/edition/index.ts'
import {concordanceToJson, concordanceWithTranslations} from '#lib/exports/open-data/concordance-to-json.ts'
import {editionToTbx} from './edition-to-tbx.ts'
import {editionToTeiAlignment} from './edition-to-tei-alignment.ts'
import {editionToTmx} from './edition-to-tmx.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {phrasesToTsv} from './phrases-to-tsv.ts'
import {rowsToTsv} from './rows-to-tsv.ts'
import {shiftsToTsv} from './shifts-to-tsv.ts'

const tmx = 'application/x-tmx+xml'
const tsv = 'text/tab-separated-values; charset=utf-8'

/**
 * The files of an edition's alignment. Which there are depends on the edition: a translation memory for each pair of its
 * languages, a term base if it names terms; without rows there is nothing but the concordance.
 */
export function alignmentFiles(edition: Edition): ReadonlyArray<ExportFile> {
  const concordance = index('concordance.json', (held) => `${JSON.stringify(concordanceToJson(held))}\n`)
  const concordances =
    edition.translations.length === 0
      ? [concordance]
      : [concordance, index('concordance-translations.json', (held) => `${JSON.stringify(concordanceWithTranslations(held))}\n`)]
  if (edition.alignment.rows.length === 0) return concordances
  const pairs = languagePairs(edition.languages)
  return [
    file('all.tmx', tmx, editionToTmx),
    ...pairs.map((pair) => ({...file(`${pair.join('-')}.tmx`, tmx, (held) => editionToTmx(held, pair)), pair})),
    ...(editionToTbx(edition) === undefined ? [] : [file('terms.tbx', 'application/x-tbx+xml', (held) => editionToTbx(held)!)]),
    file('alignment.tei.xml', 'application/tei+xml', editionToTeiAlignment),
    file('rows.tsv', tsv, rowsToTsv),
    file('phrases.tsv', tsv, phrasesToTsv),
    file('shifts.tsv', tsv, shiftsToTsv),
    ...concordances
  ]
}

function file(name: string, type: string, content: (edition: Edition) => string): ExportFile {
  return {name, type, group: 'alignment', content: (edition) => content(edition)}
}

function index(name: string, content: (edition: Edition) => string): ExportFile {
  return {...file(name, 'application/json', content), group: 'corpus'}
}
