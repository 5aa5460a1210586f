import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import type {Edition, Finding} from '#lib/edition/index.ts'
import {editionToTei} from '#lib/exports/text/tei/edition-to-tei.ts'
import {editionFrom} from '../../sound-edition.ts'
import {checkedEdition} from '../checked-edition.ts'
import {hostileEdition} from '../hostile-edition.ts'
import {listedEdition, listedFindings} from '../listed-edition.ts'
import {readXml, type XmlFile} from '../read-xml.ts'
import {hostileTranslation} from './hostile-translation.ts'
import {layeredEdition} from './layered-edition.ts'

export interface Made {
  readonly edition: Edition
  readonly findings: ReadonlyArray<Finding>
  readonly xml: string
  readonly file: XmlFile
}

function made(edition: Edition, findings: ReadonlyArray<Finding> = audit(edition).findings): Made {
  const xml = editionToTei(edition, findings)
  return {edition, findings, xml, file: readXml(xml)}
}

export const layered = made(layeredEdition())
export const checked = ((): Made => {
  const {edition, findings} = checkedEdition()
  return made(edition, findings)
})()
export const listed = made(listedEdition(), listedFindings)
export const mill = made(editionFrom({}, 'tegirmen-2001'))
/** Editions with their files: the published ones, and those of the tests. */
export const editions: ReadonlyArray<readonly [string, Made]> = [
  ...editionIds().map((id) => [id, made(editionOf(id))] as const),
  ['the bridges', made(editionFrom())],
  ['the mill', mill],
  ['the layered', layered],
  ['the checked', checked],
  ['the listed', listed],
  ['the hostile', made(hostileEdition().edition)],
  ['the hostile in translation', made(hostileTranslation())]
]
