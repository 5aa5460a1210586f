import type {Edition} from '#lib/edition/index.ts'
import {alignmentFiles} from '#lib/exports/alignment/alignment-files.ts'
import {changesFiles} from '#lib/exports/changes/changes-files.ts'
import {checksums} from '#lib/exports/checksums.ts'
import {chronologyFiles} from '#lib/exports/chronology/chronology-files.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {annotationsToJsonLd} from '#lib/exports/open-data/annotations-to-json-ld.ts'
import {editionToEpub} from '#lib/exports/epub/edition-to-epub.ts'
import {evidenceToCsv} from '#lib/exports/open-data/evidence-to-csv.ts'
import {evidenceToJson} from '#lib/exports/open-data/evidence-to-json.ts'
import {editionJsonSchema} from '#lib/exports/open-data/edition-json-schema.ts'
import {editionToBibtex} from '#lib/exports/bibliography/edition-to-bibtex.ts'
import {editionToCff} from '#lib/exports/bibliography/edition-to-cff.ts'
import {editionToCslJson} from '#lib/exports/bibliography/edition-to-csl-json.ts'
import {editionToLinkset} from '#lib/exports/open-data/edition-to-linkset.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {editionToRis} from '#lib/exports/bibliography/edition-to-ris.ts'
import {findingsToCsv} from '#lib/exports/open-data/findings-to-csv.ts'
import {findingsToJson} from '#lib/exports/open-data/findings-to-json.ts'
import {mentionsToJsonLd} from '#lib/exports/open-data/mentions-to-json-ld.ts'
import {printFiles} from '#lib/exports/text/print-files.ts'
import {editionToJats} from '#lib/exports/text/jats/edition-to-jats.ts'
import {editionToTei} from '#lib/exports/text/tei/edition-to-tei.ts'
import {sentencesToCsv} from '#lib/exports/text/sentences-to-csv.ts'
import {reviewJsonSchema} from '#lib/exports/open-data/review-json-schema.ts'
import {searchedToJson, searchIndexToJson} from '#lib/exports/open-data/search-to-json.ts'
import {translationFiles} from '#lib/exports/text/translation-files.ts'

/** What reads JSON of its own shape. */
const languages = ['Python', 'R', 'JavaScript']

/** The files that every edition has. */
export const exportFiles: ReadonlyArray<ExportFile> = [
  {
    name: 'edition.json',
    type: 'application/json',
    programs: languages,
    group: 'edition',
    content: (edition, {findings}) => json(editionToJson(edition, findings))
  },
  {name: 'edition.schema.json', type: 'application/schema+json', group: 'edition', content: () => json(editionJsonSchema())},
  {name: 'edition.epub', type: 'application/epub+zip', group: 'reading', content: (edition, {fonts}) => editionToEpub(edition, fonts)},
  {
    name: 'edition.tei.xml',
    type: 'application/tei+xml',
    programs: ['CETEIcean', 'TEI Publisher', 'oXygen'],
    group: 'edition',
    content: (edition, {findings}) => editionToTei(edition, findings)
  },
  {name: 'edition.jats.xml', type: 'application/jats+xml', group: 'edition', content: editionToJats},
  {name: 'sentences.csv', type: 'text/csv; charset=utf-8', group: 'corpus', content: sentencesToCsv},
  {name: 'CITATION.cff', type: 'application/yaml', programs: ['GitHub', 'Zenodo', 'cffconvert'], group: 'citing', content: editionToCff},
  {
    name: 'linkset.json',
    type: 'application/linkset+json',
    group: 'edition',
    content: (edition) => json(editionToLinkset(edition, exportFilesOf(edition)))
  },
  {name: 'review.schema.json', type: 'application/schema+json', group: 'edition', content: () => json(reviewJsonSchema())},
  {
    name: 'search-documents.json',
    type: 'application/json',
    group: 'edition',
    content: (edition, {findings}) => json(searchedToJson(edition, findings))
  },
  {
    name: 'search-index.json',
    type: 'application/json',
    group: 'edition',
    content: (edition, {findings}) => searchIndexToJson(edition, findings)
  },
  {
    name: 'findings.csv',
    type: 'text/csv; charset=utf-8',
    group: 'references',
    content: (edition, {findings}) => findingsToCsv(edition, findings)
  },
  {
    name: 'findings.json',
    type: 'application/json',
    programs: languages,
    group: 'references',
    content: (edition, {findings}) => json(findingsToJson(edition, findings))
  },
  {name: 'evidence.csv', type: 'text/csv; charset=utf-8', group: 'references', content: evidenceToCsv},
  {
    name: 'evidence.json',
    type: 'application/json',
    programs: languages,
    group: 'references',
    content: (edition) => json(evidenceToJson(edition))
  },
  {
    name: 'annotations.jsonld',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    group: 'references',
    content: (edition, {findings}) => json(annotationsToJsonLd(edition, findings))
  },
  {
    name: 'mentions.jsonld',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    group: 'corpus',
    content: (edition) => json(mentionsToJsonLd(edition))
  },
  {
    name: 'references.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    group: 'citing',
    content: (edition, {findings}) => json(editionToCslJson(edition, findings))
  },
  {
    name: 'references.bib',
    type: 'application/x-bibtex; charset=utf-8',
    group: 'citing',
    content: (edition, {findings}) => editionToBibtex(edition, findings)
  },
  {
    name: 'references.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    group: 'citing',
    content: (edition, {findings}) => editionToRis(edition, findings)
  }
]

/** The checksums of all other files. */
export const checksumsFile: ExportFile = {
  name: 'SHA256SUMS',
  type: 'text/plain; charset=utf-8',
  group: 'edition',
  content: (edition, publishedWith) =>
    checksums(
      exportFilesOf(edition).filter((file) => file !== checksumsFile),
      edition,
      publishedWith
    )
}

/** Every file of open data of an edition, in the order in which the downloads page has those of a group. */
export function exportFilesOf(edition: Edition): ReadonlyArray<ExportFile> {
  return [
    ...exportFiles,
    ...changesFiles,
    ...printFiles(edition),
    ...translationFiles(edition),
    ...chronologyFiles(edition),
    ...alignmentFiles(edition),
    checksumsFile
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
