import type {Edition, Version} from '#lib/edition/index.ts'
import {linkAddress, passageFileRoute} from '#lib/routes/routes.ts'

/**
 * Where the documents are, as URI templates (RFC 6570), with the host where it is known. They are files, so a parameter is a part of the path: what
 * DTS writes as `?resource=print-ru&down=-1` is `navigation/print-ru/-1.jsonld`.
 */
export interface DtsTemplates {
  readonly collection: string
  readonly navigation: string
  readonly document: string
}

/** The templates of an edition. */
export function dtsTemplates(edition: Pick<Edition, 'id'>): DtsTemplates {
  const at = dtsFolder(edition)
  return {
    collection: `${at}collection{/id}{/nav}.jsonld`,
    navigation: `${at}navigation/{resource}{/down}.jsonld`,
    document: `${at}{ref}.tei.xml`
  }
}

/** The templates of a version of it: what names the version is filled in. */
export function dtsTemplatesOf(edition: Pick<Edition, 'id'>, {id}: Pick<Version, 'id'>): DtsTemplates {
  const at = dtsFolder(edition)
  return {
    collection: `${at}collection/${id}{/nav}.jsonld`,
    navigation: `${at}navigation/${id}{/down}.jsonld`,
    document: `${at}{ref}.tei.xml`
  }
}

/** The folder of the documents, with a final slash: a whole address would escape the braces of a template. */
export function dtsFolder({id}: Pick<Edition, 'id'>): string {
  return linkAddress(passageFileRoute(id, ''))
}
