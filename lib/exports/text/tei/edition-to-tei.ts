import type {Element} from 'xast'
import {x} from 'xastscript'
import {shiftList} from '#lib/alignment/shift-list.ts'
import {teiAlignmentGroups} from '#lib/exports/alignment/tei-alignment-groups.ts'
import {noteAnnotations} from '#lib/exports/alignment/tei-shifts.ts'
import type {Edition, Finding, Version} from '#lib/edition/index.ts'
import {annotationsToTei} from './annotations-to-tei.ts'
import {classesToTei} from './classes-to-tei.ts'
import {headerToTei} from './header-to-tei.ts'
import {printedOrderToTei} from './printed-order-to-tei.ts'
import {registerToTei} from './register-to-tei.ts'
import {responsibleIds} from './responsible.ts'
import {sourcesToTei} from './sources-to-tei.ts'
import {spansToTei} from './spans-to-tei.ts'
import {teiDocument} from './tei-document.ts'
import {textLayers, type TextLayers} from './text-layers.ts'
import {versionToTei} from './version-to-tei.ts'
import {versionWriting} from './version-writing.ts'

/**
 * The whole edition as one file of TEI P5: what the print says in each language, what the edition translated, each as a text of its own in a
 * `group`, the language of the work first; and in `standOff` all that the edition says of them.
 *
 * What is whose stays apart. The print is a `text` of type `print`, without `corr` and `reg`; corrections are in `corr`, what the pages
 * regularise in `reg`; a translation is a `text` of type `translation`, and each of its sentences says what it translates (`corresp`), who
 * answers for it (`resp`) and how far it is confirmed (`ana`); judgements stand off. No letter of the print is lost, whatever it is, and every
 * pointer resolves (tests/exports/tei/).
 */
export function editionToTei(edition: Edition, findings: ReadonlyArray<Finding>): string {
  const layers = textLayers(edition)
  const texts = textsInOrder(edition).map((version) => textOf(edition, version, layers))
  const standOff = [
    ...registerToTei(edition),
    ...sourcesToTei(edition),
    ...printedOrderToTei(edition),
    ...teiAlignmentGroups(edition, {judges: responsibleIds(edition), phraseIds: layers.phraseIds}),
    ...noteAnnotations(edition, shiftList(edition)),
    ...spansToTei(edition),
    ...annotationsToTei(edition, findings)
  ]
  const classes = classesToTei(edition, [...texts, ...standOff])
  return teiDocument(
    x('TEI', {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en'}, [
      headerToTei(edition),
      x('standOff', [...standOff, ...classes]),
      x('text', [x('group', texts)])
    ])
  )
}

/** The print, the language of the work first, then the translations: some software shows the first text alone. */
function textsInOrder({metadata, versions}: Edition): ReadonlyArray<Version> {
  const isWork = ({lang, origin}: Version): boolean => lang === metadata.lang && origin === 'print'
  return [...versions.filter(isWork), ...versions.filter((version) => !isWork(version))]
}

function textOf(edition: Edition, version: Version, layers: TextLayers): Element {
  const references = version.origin === 'print' && version.lang === edition.metadata.lang ? edition.references : []
  return versionToTei({version, references, ...versionWriting(edition, version, layers)})
}
