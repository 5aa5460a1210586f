import {locales, originalLanguage, type Edition, type Version} from '#lib/edition/index.ts'
import {editionFileRoute, linkAddress} from '#lib/routes/routes.ts'
import {dtsTemplatesOf} from './dts-templates.ts'
import {dtsTexts} from './dts-terms.ts'
import {passageFormats} from './passage-formats.ts'
import {passageStatement} from './passage-statement.ts'

/**
 * A version of an edition as a Resource of DTS: a text that can be read in passages, with its metadata in Dublin Core. It is one among the children
 * of its collection and has none of its own.
 */
export function dtsResource(edition: Edition, version: Version): Readonly<Record<string, unknown>> {
  const {metadata} = edition
  const title = titleOf(edition, version)
  return {
    '@id': version.id,
    '@type': 'Resource',
    title: title.value,
    description: passageStatement(edition, {version}, 'en').join(' '),
    totalParents: 1,
    totalChildren: 0,
    dublinCore: {
      title: [title],
      description: locales.map((lang) => ({lang, value: passageStatement(edition, {version}, lang).join(' ')})),
      creator: metadata.authors.flatMap(({name}) => dtsTexts(name)),
      language: [version.lang],
      type: ['http://purl.org/dc/dcmitype/Text'],
      source: [`https://doi.org/${metadata.doi}`],
      ...(version.origin === 'translation' && {
        contributor: [{lang: 'en', value: version.resp}],
        created: version.date,
        isVersionOf: [version.of]
      })
    },
    ...dtsTemplatesOf(edition, version),
    download: linkAddress(editionFileRoute(edition.id, 'edition.tei.xml')),
    mediaTypes: [passageFormats[2].type],
    citationTrees: [
      {
        '@type': 'CitationTree',
        citeStructure: [
          {
            '@type': 'CiteStructure',
            citeType: 'part',
            citeStructure: [{'@type': 'CiteStructure', citeType: 'block', citeStructure: [{'@type': 'CiteStructure', citeType: 'segment'}]}]
          }
        ]
      }
    ]
  }
}

/** The title of the article in the language of the version, else in that of what it translates or of the work. */
function titleOf({metadata, translations}: Edition, {id, lang}: Version): {readonly lang: string; readonly value: string} {
  const translation = translations.find(({version}) => version.id === id)
  const own = [lang, ...(translation ? [originalLanguage(translation)] : []), metadata.lang].find(
    (tag) => metadata.title[tag] !== undefined
  )!
  return {lang: own, value: metadata.title[own]!}
}
