import {
  isWebAddress,
  locales,
  type Edition,
  type Evidence,
  type Finding,
  type Localized,
  type StatementEvidence
} from '#lib/edition/index.ts'
import {editionFileRoute, linkAddress} from '#lib/routes/routes.ts'
import {annotationTarget, type AnnotationTarget} from './annotation-target.ts'

/** A text in one language, as a body of an annotation. */
interface TextualBody {
  readonly type: 'TextualBody'
  readonly value: string
  readonly format: 'text/plain'
  readonly language?: string
  readonly purpose: 'classifying' | 'commenting'
}

/** Words of another page. */
interface PageBody {
  readonly type: 'SpecificResource'
  readonly source: {readonly id: string; readonly type: 'Text'; readonly language?: string}
  readonly purpose: 'linking'
  readonly selector: {readonly type: 'TextQuoteSelector'; readonly exact: string}
}

type Body = TextualBody | PageBody | {readonly type: 'Choice'; readonly items: ReadonlyArray<TextualBody>}

export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'assessing' | 'commenting'
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

/**
 * Evidence and findings as a collection of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). Their targets are words of the
 * texts as printed. Left out is what stands on no printed words: a remark on the whole.
 */
export function annotationsToJsonLd(edition: Edition, findings: ReadonlyArray<Finding>): AnnotationCollection {
  const address = linkAddress(editionFileRoute(edition.id, 'annotations.jsonld'))
  const items = [
    ...edition.evidence.map((row) => ofEvidence(row, edition, address)),
    ...findings.map((finding) => ofFinding(finding, edition, address))
  ].filter(({target}) => target.length > 0)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: `${edition.id} ${edition.metadata.version}: evidence and findings`,
    total: items.length,
    first: {id: `${address}#page-1`, type: 'AnnotationPage', startIndex: 0, items}
  }
}

function ofEvidence(
  {id, page, quote, remark, seen, segment, verdict, words}: StatementEvidence,
  edition: Edition,
  address: string
): Annotation {
  return {
    id: `${address}#${id}`,
    type: 'Annotation',
    motivation: 'assessing',
    creator: {name: seen.by},
    created: `${seen.date}T00:00:00Z`,
    body: [
      {type: 'TextualBody', value: verdict, format: 'text/plain', purpose: 'classifying'},
      {
        type: 'SpecificResource',
        source: {id: page.url, type: 'Text', language: page.lang},
        purpose: 'linking',
        selector: {type: 'TextQuoteSelector', exact: words}
      },
      ...(remark ? [choiceOf(remark)] : [])
    ],
    target: [annotationTarget(edition, segment, quote)].flatMap((target) => target ?? [])
  }
}

function ofFinding({evidence, id, kind, text}: Finding, edition: Edition, address: string): Annotation {
  return {
    id: `${address}#finding-${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      {type: 'TextualBody', value: kind, format: 'text/plain', purpose: 'classifying'},
      choiceOf(text),
      ...evidence.flatMap(({at, quote}) => (isWebAddress(at) ? [otherPage(at, quote)] : []))
    ],
    target: evidence.flatMap(({at, quote}: Evidence) => (isWebAddress(at) ? [] : (annotationTarget(edition, at, quote) ?? [])))
  }
}

function otherPage(address: string, quote: string): PageBody {
  return {
    type: 'SpecificResource',
    source: {id: address, type: 'Text'},
    purpose: 'linking',
    selector: {type: 'TextQuoteSelector', exact: quote}
  }
}

/** One text in the languages of the interface, of which a program shows one. */
function choiceOf(text: Localized): Body {
  return {
    type: 'Choice',
    items: locales.map((language) => ({type: 'TextualBody', value: text[language], format: 'text/plain', language, purpose: 'commenting'}))
  }
}
