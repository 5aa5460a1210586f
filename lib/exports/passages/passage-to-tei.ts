import type {Element} from 'xast'
import {x} from 'xastscript'
import {locales, type Edition} from '#lib/edition/index.ts'
import {authorsToTei} from '#lib/exports/text/tei/authors-to-tei.ts'
import {inlineToTei} from '#lib/exports/text/tei/inline-to-tei.ts'
import {localizedElements} from '#lib/exports/text/tei/localized-elements.ts'
import {teiDocument} from '#lib/exports/text/tei/tei-document.ts'
import type {TextLayers} from '#lib/exports/text/tei/text-layers.ts'
import {versionToTei} from '#lib/exports/text/tei/version-to-tei.ts'
import {versionWriting} from '#lib/exports/text/tei/version-writing.ts'
import {editionFileRoute, linkAddress, passageFileRoute, permanentAddress} from '#lib/routes/routes.ts'
import {withOutsidePointers} from './outside-pointers.ts'
import {passageNames} from './passage-name.ts'
import {passageStatement} from './passage-statement.ts'
import type {Passage} from './passage.ts'

/**
 * A passage as a file of TEI P5 of its own, with all layers and ids that it has in `edition.tei.xml`; what it points at and does not hold is
 * pointed at there.
 */
export function passageToTei(edition: Edition, passage: Passage, layers: TextLayers): string {
  const whole = linkAddress(editionFileRoute(edition.id, 'edition.tei.xml'))
  return teiDocument(
    withOutsidePointers(
      x('TEI', {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en'}, [
        header(edition, passage, whole),
        passage.segment ? sentence(edition, passage, layers) : text(edition, passage, layers)
      ]),
      whole
    )
  )
}

function text(edition: Edition, {units, version}: Passage, layers: TextLayers): Element {
  return versionToTei({version, ...versionWriting(edition, version, layers), units, references: []})
}

/** A sentence in the block that it is a part of. */
function sentence(edition: Edition, {segment, units: [unit], version}: Passage, layers: TextLayers): Element {
  const {attributes, writing} = versionWriting(edition, version, layers)
  const found = inlineToTei(unit, writing).flatMap((node) => (node.type === 'element' ? within(node, segment?.id ?? '') : []))
  return x('text', {'xml:id': version.id, 'xml:lang': version.lang, type: version.origin, ...attributes}, [
    x('body', [x('ab', {type: unit.kind, part: 'Y', corresp: `#${unit.id}`}, found)])
  ])
}

/** The sentence of that id, wherever it stands in an element. */
function within(element: Element, id: string): ReadonlyArray<Element> {
  if (element.name === 's' && element.attributes['xml:id'] === id) return [element]
  return element.children.flatMap((child) => (child.type === 'element' ? within(child, id) : []))
}

function header(edition: Edition, passage: Passage, whole: string): Element {
  const {id, metadata} = edition
  const {doi, rights, title, version, versionDate} = metadata
  const address = permanentAddress(passageFileRoute(id, `${passage.id}.tei.xml`))
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        ...Object.entries(title).map(([lang, words]) => x('title', {type: 'main', 'xml:lang': lang}, words)),
        ...localizedElements('title', passageNames(edition, passage), {type: 'sub'}),
        ...authorsToTei(edition)
      ]),
      x('editionStmt', [
        x('edition', {n: version}, [{type: 'text', value: `Version ${version}, `}, x('date', {when: versionDate}, versionDate)])
      ]),
      x('publicationStmt', [
        x('authority', `Edition ${id}`),
        x('date', {when: versionDate}, versionDate),
        x('idno', {type: 'edition'}, id),
        x('idno', {type: 'passage'}, passage.id),
        ...(address === undefined ? [] : [x('idno', {type: 'URL'}, address)]),
        x('availability', [...localizedElements('p', rights)])
      ]),
      x(
        'notesStmt',
        locales.map((locale) => x('note', {'xml:lang': locale}, passageStatement(edition, passage, locale).join(' ')))
      ),
      x('sourceDesc', [
        x('p', [
          {type: 'text', value: `DOI ${doi}. A passage of `},
          x('ref', {target: `${whole}#${passage.segment?.id ?? passage.units[0].id}`}, 'the whole edition in TEI'),
          {type: 'text', value: '.'}
        ])
      ])
    ])
  ])
}
