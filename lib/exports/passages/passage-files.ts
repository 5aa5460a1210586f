import type {Edition} from '#lib/edition/index.ts'
import {textLayers} from '#lib/exports/text/tei/text-layers.ts'
import {counterpartIndex} from './counterparts.ts'
import {dtsCollection, dtsEntry, dtsResourceDocument} from './dts-collection.ts'
import {dtsNavigation, navigationDepths} from './dts-navigation.ts'
import {passageJsonSchema} from './passage-json-schema.ts'
import {passageToHtml} from './passage-to-html.ts'
import {passageToJson} from './passage-to-json.ts'
import {passageToTei} from './passage-to-tei.ts'
import {passageToText} from './passage-to-text.ts'
import {passagesOf, type Passage} from './passage.ts'

/** A file of the addresses of passages. */
export interface PassageFile {
  /** Its path below `passages/`, with `/`. */
  readonly path: string
  readonly content: string
}

/**
 * Every passage of an edition in each format, under its id, and how they are found: the documents of DTS 1.0, as far as files can answer (of
 * Navigation whole trees to a depth, not the surroundings of one passage). One at a time: an edition has thousands.
 */
export function* passageFiles(edition: Edition): Generator<PassageFile> {
  const passages = passagesOf(edition)
  yield* dtsFiles(edition, passages)
  yield {path: 'passage.schema.json', content: json(passageJsonSchema())}
  const layers = textLayers(edition)
  const counterpartsOf = counterpartIndex(edition, passages)
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  for (const passage of passages) {
    const like = passages.filter(({level, version}) => level === passage.level && version.id === passage.version.id)
    const at = like.indexOf(passage)
    const context = {
      previous: like[at - 1],
      next: like[at + 1],
      counterparts: counterpartsOf(passage).flatMap((id) => byId.get(id) ?? [])
    }
    yield {path: `${passage.id}.txt`, content: passageToText(edition, passage)}
    yield {path: `${passage.id}.html`, content: passageToHtml(edition, passage)}
    yield {path: `${passage.id}.tei.xml`, content: passageToTei(edition, passage, layers)}
    yield {path: `${passage.id}.json`, content: json(passageToJson(edition, passage, context))}
  }
}

function* dtsFiles(edition: Edition, passages: ReadonlyArray<Passage>): Generator<PassageFile> {
  const file = (path: string, value: object): PassageFile => ({path: `${path}.jsonld`, content: json(value)})
  yield file('entry', dtsEntry(edition))
  yield file('collection', dtsCollection(edition))
  yield file(`collection/${edition.id}`, dtsCollection(edition))
  yield file(`collection/${edition.id}/children`, dtsCollection(edition))
  yield file(`collection/${edition.id}/parents`, dtsCollection(edition, 'parents'))
  for (const version of edition.versions) {
    yield file(`collection/${version.id}`, dtsResourceDocument(edition, version))
    yield file(`collection/${version.id}/children`, dtsResourceDocument(edition, version, 'children'))
    yield file(`collection/${version.id}/parents`, dtsResourceDocument(edition, version, 'parents'))
    for (const down of navigationDepths) yield file(`navigation/${version.id}/${down}`, dtsNavigation(edition, version, passages, down))
  }
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`
}
