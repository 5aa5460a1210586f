import type {Element} from 'xast'
import {x} from 'xastscript'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {teiDate} from '#lib/dates/tei-date.ts'
import {entryIdOf, printedText, type Edition} from '#lib/edition/index.ts'
import {editionResp} from './responsible.ts'
import {divisionXmlId, entityPointer, pointer} from './tei-ids.ts'

/**
 * Every dated statement in the order of time: its sentence (`target`), the date with the words that name it, none where the sentence has it from
 * the text before (`#date-kind.carried`), the entries of the register that the sentence names, its stage, and what is cited for it.
 */
export function chronologyToTei(edition: Edition): ReadonlyArray<Element> {
  return chronologyOf(edition).map(({citations, entities, kind, mention, segment, stage, unit, when}, index) =>
    x(
      'annotation',
      {
        'xml:id': `dated.${index + 1}`,
        target: pointer([segment.id]),
        motivation: 'describing',
        ana: `#date-kind.${kind}`,
        resp: `#${editionResp}`
      },
      [
        x('note', {type: 'dated'}, [
          x('date', {...teiDate(when), ...(mention && {'xml:lang': unit.lang})}, mention ? printedText(unit, mention) : [])
        ]),
        ...(entities.length > 0 ? [x('ptr', {type: 'entities', target: entityPointer(edition, entities)})] : []),
        ...(stage === undefined ? [] : [x('ptr', {type: 'stage', target: pointer([divisionXmlId(stage.id)])})]),
        ...(citations.length > 0 ? [x('ptr', {type: 'citations', target: pointer(citations.map(entryIdOf))})] : [])
      ]
    )
  )
}
