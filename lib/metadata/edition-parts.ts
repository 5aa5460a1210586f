import {linkAddress, parallelRoute, readRoute} from '#lib/routes/routes.ts'
import {bodyLanguages, editionEditors, responsibleNames, type Edition, type TranslationMethod} from '#lib/edition/index.ts'
import {tagged, type JsonLd} from './json-ld.ts'

/** How a translation came about, in the terms of the IPTC that schema.org took over; a person's work has none. */
const digitalSources: Readonly<Record<TranslationMethod, string | undefined>> = {
  machine: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  'machine-edited': 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  human: undefined
}

/**
 * Who answers for the edition, and its parts: the text in each language of the print, each translation that the edition made, with what it
 * translates, how it was made and how far it is confirmed, and the texts side by side.
 */
export function editionParts(edition: Edition, locale: string): Readonly<Record<string, JsonLd | undefined>> {
  const {id, languages, metadata, translations} = edition
  const article = {'@id': `https://doi.org/${metadata.doi}`}
  const editors = editionEditors(edition)
  return {
    ...(editors.length > 0 && {creditText: editors.flatMap((names) => tagged({...names}))}),
    hasPart: [
      ...bodyLanguages(edition).map((lang): JsonLd => ({
        '@type': 'WebPage',
        '@id': linkAddress(readRoute(locale, edition, lang)),
        inLanguage: lang,
        mainEntity: article
      })),
      ...translations.map(({version: {date, lang, method, resp, status}}): JsonLd => ({
        '@type': 'CreativeWork',
        '@id': linkAddress(readRoute(locale, edition, lang)),
        inLanguage: lang,
        translationOfWork: article,
        creditText: creditOf(edition, resp),
        digitalSourceType: digitalSources[method],
        creativeWorkStatus: status,
        dateCreated: date
      })),
      {'@type': 'WebPage', '@id': linkAddress(parallelRoute(locale, id)), inLanguage: [...languages]}
    ]
  }
}

function creditOf(edition: Edition, resp: string): JsonLd {
  const names = responsibleNames(edition, resp)
  return names ? tagged({...names}) : resp
}
