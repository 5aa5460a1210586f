import {citationsOf, defaultLocale, entityOf, type Citation, type Edition, type Mention, type Unit} from '#lib/edition/index.ts'
import {citationAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {entityRoute, linkAddress, pageRoute} from '#lib/routes/routes.ts'
import {annotationCollection, type Annotation, type AnnotationCollection, type Body} from './annotation.ts'
import {spanTarget} from './annotation-target.ts'

/**
 * What the printed texts name and cite, as a collection of the Web Annotation Data Model: each name with its entry of the register and with those
 * that authorities have of it, each date in EDTF, each marker with its entry of the list. Their selectors lead to the words:
 * tests/exports/mentions-to-json-ld.test.ts.
 */
export function mentionsToJsonLd(edition: Edition): AnnotationCollection {
  return annotationCollection(edition, 'mentions.jsonld', 'names, dates and citations', (address) => [
    ...edition.units.flatMap((unit) => unit.mentions.map((mention) => ofMention(edition, unit, mention, address))),
    ...citationsOf(edition).map(({citation, unit}) => ofCitation(edition, unit, citation, address))
  ])
}

function ofMention(edition: Edition, unit: Unit, mention: Mention, address: string): Annotation {
  const {end, start, type} = mention
  const classed: Body = {type: 'TextualBody', value: type, format: 'text/plain', purpose: 'classifying'}
  const shared = {
    id: `${address}#${type}-${unit.id}-${start}-${end}`,
    type: 'Annotation',
    target: [spanTarget(edition, unit, mention)]
  } as const
  if (mention.type === 'date') {
    const when: Body = {type: 'TextualBody', value: mention.when.edtf, format: 'text/plain', purpose: 'tagging'}
    return {...shared, motivation: 'tagging', body: [classed, when]}
  }
  const meant = mention.refs.flatMap((id) => [
    linkAddress(entityRoute(defaultLocale, edition.id, id)),
    ...entityOf(edition, id).authorities.map(({url}) => url)
  ])
  return {
    ...shared,
    motivation: 'identifying',
    body: [classed, ...meant.map((source): Body => ({type: 'SpecificResource', source, purpose: 'identifying'}))]
  }
}

function ofCitation(edition: Edition, unit: Unit, citation: Citation, address: string): Annotation {
  const entry = `${pageRoute(defaultLocale, edition.id, 'references')}#${referenceAnchor(citation.number)}`
  return {
    id: `${address}#${citationAnchor(citation)}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [{type: 'SpecificResource', source: linkAddress(entry), purpose: 'linking'}],
    target: [spanTarget(edition, unit, citation)]
  }
}
