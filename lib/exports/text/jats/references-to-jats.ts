import type {Element} from 'xast'
import {x} from 'xastscript'
import {entryIdOf, type Reference, type ReferenceItem} from '#lib/edition/index.ts'
import {sourceToJats} from './source-to-jats.ts'

/**
 * The list of references under the heading that is printed over it. An entry is a `ref` with its printed label and a citation for each of its
 * sources: `mixed-citation` holds the printed words and nothing else, so that those of an entry in their order are the entry to the letter;
 * beside it, as the other form of the same citation, stands what the edition reads in these words.
 */
export function referencesToJats(references: ReadonlyArray<Reference>, heading: ReadonlyArray<Element>): Element {
  return x('ref-list', [
    ...heading,
    ...references.map(({items, label, number}) => x('ref', {id: entryIdOf(number)}, [x('label', label), ...items.map(citation)]))
  ])
}

function citation(item: ReferenceItem): Element {
  const printed = x('mixed-citation', {id: item.id, 'xml:lang': item.lang}, item.printed)
  const parts = sourceToJats(item)
  return parts === undefined ? printed : x('citation-alternatives', [printed, parts])
}
