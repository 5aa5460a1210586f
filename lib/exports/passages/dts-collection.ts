import type {Edition, Version} from '#lib/edition/index.ts'
import {dtsResource} from './dts-resource.ts'
import {dtsHead} from './dts-head.ts'
import {dtsFolder, dtsTemplates} from './dts-templates.ts'
import {dtsTexts} from './dts-terms.ts'

/** The entry point of DTS 1.0 to an edition: where its documents are. */
export function dtsEntry(edition: Edition): object {
  const {collection, document, navigation} = dtsTemplates(edition)
  return {
    ...dtsHead(edition),
    '@id': `${dtsFolder(edition)}entry.jsonld`,
    '@type': 'EntryPoint',
    collection,
    navigation,
    document
  }
}

/** An edition as a Collection of DTS, its versions as its members. It has no parents: each edition is a collection of its own. */
export function dtsCollection(edition: Edition, members: 'children' | 'parents' = 'children'): object {
  return {
    ...dtsHead(edition),
    ...collectionOf(edition),
    member: members === 'children' ? edition.versions.map((version) => dtsResource(edition, version)) : []
  }
}

/** A version of an edition as DTS has it when asked for by itself: with what it is in, or with what is in it, which is nothing. */
export function dtsResourceDocument(edition: Edition, version: Version, members?: 'children' | 'parents'): object {
  return {
    ...dtsHead(edition),
    ...dtsResource(edition, version),
    ...(members && {member: members === 'parents' ? [collectionOf(edition)] : []})
  }
}

function collectionOf(edition: Edition): object {
  const {id, metadata, versions} = edition
  const {authors, doi, journal, lang, rights, summary, title, versionDate, year} = metadata
  return {
    '@id': id,
    '@type': 'Collection',
    title: title[lang]!,
    description: summary.en,
    totalParents: 0,
    totalChildren: versions.length,
    dublinCore: {
      title: dtsTexts(title),
      description: dtsTexts(summary),
      creator: authors.flatMap(({name}) => dtsTexts(name)),
      identifier: [`https://doi.org/${doi}`],
      isPartOf: dtsTexts(journal),
      date: year,
      created: versionDate,
      rights: dtsTexts(rights),
      language: [...new Set(versions.map((version) => version.lang))],
      type: ['http://purl.org/dc/dcmitype/Collection']
    },
    collection: dtsTemplates(edition).collection.replace('{/id}', `/${id}`)
  }
}
