import type {Edition} from '#lib/edition/index.ts'
import {editionFileRoute, linkAddress} from '#lib/routes/routes.ts'
import type {AnnotationTarget} from './annotation-target.ts'

/** A text in one language, as a body of an annotation. */
export interface TextualBody {
  readonly type: 'TextualBody'
  readonly value: string
  readonly format: 'text/plain'
  readonly language?: string
  readonly purpose: 'classifying' | 'commenting' | 'tagging'
}

/** Words of another page. */
export interface PageBody {
  readonly type: 'SpecificResource'
  readonly source: {readonly id: string; readonly type: 'Text'; readonly language?: string}
  readonly purpose: 'linking'
  readonly selector: {readonly type: 'TextQuoteSelector'; readonly exact: string}
}

/** What a name means, or where a marker leads: a page of the edition or an entry of an authority. */
interface ResourceBody {
  readonly type: 'SpecificResource'
  readonly source: string
  readonly purpose: 'identifying' | 'linking'
}

export type Body = TextualBody | PageBody | ResourceBody | {readonly type: 'Choice'; readonly items: ReadonlyArray<TextualBody>}

export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'assessing' | 'commenting' | 'identifying' | 'linking' | 'tagging'
  readonly creator?: {readonly name: string}
  /** xsd:dateTime in UTC; what is known is the day. */
  readonly created?: string
  readonly body: ReadonlyArray<Body>
  readonly target: ReadonlyArray<AnnotationTarget>
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly total: number
  readonly first: {readonly id: string; readonly type: 'AnnotationPage'; readonly startIndex: 0; readonly items: ReadonlyArray<Annotation>}
}

/** A file of annotations: those that stand on words, all on one page. */
export function annotationCollection(
  edition: Edition,
  name: string,
  of: string,
  annotations: (address: string) => ReadonlyArray<Annotation>
): AnnotationCollection {
  const address = linkAddress(editionFileRoute(edition.id, name))
  const items = annotations(address).filter(({target}) => target.length > 0)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: `${edition.id} ${edition.metadata.version}: ${of}`,
    total: items.length,
    first: {id: `${address}#page-1`, type: 'AnnotationPage', startIndex: 0, items}
  }
}
