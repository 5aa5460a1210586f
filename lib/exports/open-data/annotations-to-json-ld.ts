import {
  isWebAddress,
  locales,
  type Edition,
  type Evidence,
  type Finding,
  type Localized,
  type StatementEvidence
} from '#lib/edition/index.ts'
import {annotationCollection, type Annotation, type AnnotationCollection, type Body, type PageBody} from './annotation.ts'
import {annotationTarget} from './annotation-target.ts'

/**
 * Evidence and findings as a collection of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). Their targets are words of the
 * texts as printed. Left out is what stands on no printed words: a remark on the whole.
 */
export function annotationsToJsonLd(edition: Edition, findings: ReadonlyArray<Finding>): AnnotationCollection {
  return annotationCollection(edition, 'annotations.jsonld', 'evidence and findings', (address) => [
    ...edition.evidence.map((row) => ofEvidence(row, edition, address)),
    ...findings.map((finding) => ofFinding(finding, edition, address))
  ])
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
