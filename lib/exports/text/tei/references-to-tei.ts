import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {entryIdOf, type Lang, type Reference} from '#lib/edition/index.ts'

/** The list of references as printed: each entry with its label, in it the words of each of its sources. What we know of those stands off. */
export function referencesToTei(references: ReadonlyArray<Reference>, lang: Lang): Element {
  return x(
    'listBibl',
    references.map(({items, label, number}) =>
      x('bibl', {'xml:id': entryIdOf(number), n: String(number)}, [
        x('seg', {type: 'label'}, label),
        {type: 'text', value: ' '},
        ...items.map((item): ElementContent =>
          x('bibl', {'xml:id': item.id, 'xml:lang': item.lang === lang ? undefined : item.lang}, item.printed)
        )
      ])
    )
  )
}
