import type {Element} from 'xast'
import {x} from 'xastscript'
import {printedText, type Edition} from '#lib/edition/index.ts'
import {unresolvedOf} from '#lib/entities/unresolved-of.ts'
import {editionResp} from './responsible.ts'
import {entityPointer, pointer} from './tei-ids.ts'

/**
 * Words of the print that leave open whom they mean: their sentence (`target`), the words as a reference without a `ref` (`rs`), and of which
 * entries of the register the edition guesses (`ptr` of the type `perhaps`).
 */
export function unresolvedToTei(edition: Edition): ReadonlyArray<Element> {
  return unresolvedOf(edition).map(({reference, segment, unit}, index) =>
    x(
      'annotation',
      {
        'xml:id': `unresolved.${index + 1}`,
        target: pointer([segment.id]),
        motivation: 'identifying',
        ana: '#reference.unresolved',
        resp: `#${editionResp}`
      },
      [
        x('note', {type: 'words'}, [x('rs', {type: reference.type, 'xml:lang': unit.lang}, printedText(unit, reference))]),
        ...(reference.perhaps.length > 0
          ? [x('ptr', {type: 'perhaps', cert: 'low', target: entityPointer(edition, reference.perhaps)})]
          : [])
      ]
    )
  )
}
