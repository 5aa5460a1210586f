import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {Edition} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'

/** What a class says that its name does not. */
const meanings: Readonly<Record<string, string>> = {
  'status.draft': 'Nobody who knows the language has confirmed it.',
  'status.confirmed': 'Confirmed by the person who is named.',
  'status.contested': 'Contested by the person who is named.',
  'origin.print': 'Words of the print.',
  'origin.translation': 'A translation by the edition, not the words of the author.',
  'name.attested': 'The article prints the name in this language, perhaps inflected.',
  'name.seen': 'The article does not print the name; seen on the published page that is named.',
  'name.ours': 'The article does not print the name in this language, though it may mention what it names: the wording is the edition’s.',
  'certainty.proven': 'The printed text shows it.',
  'certainty.sourced': 'Another source shows it.',
  'certainty.guess': 'Somebody should look.',
  'gravity.none': 'Recorded, because it looks wrong and is right.',
  'claim-span.stated': 'An editor stated what the marker stands for.',
  'claim-span.default': 'The sentence of the marker up to it, because nobody stated anything else.',
  'date-kind.explicit': 'The words name the year.',
  'date-kind.relative': 'The words leave the year to what stands before.',
  'date-kind.carried': 'The sentence names no date: the encoding takes it from the text before.',
  'evidence-about.fact': 'Whether it is so.',
  'evidence-about.source': 'Whether what is cited bears the statement out.',
  'page-role.cited': 'The source that is cited for the statement.',
  'page-role.copy': 'A copy of the source that is cited.',
  'page-role.other': 'Another page.',
  'seen.live': 'Seen at its address.',
  'seen.archived': 'Seen in an archive of the web.',
  'seen.excerpt': 'Seen as a stored excerpt, which shows nothing of the rest.',
  'verdict.not-checked': 'Looked for and not found: no evidence.',
  'basis.inferred': 'Carried over by the edition from what stands beside: no sentence says it in these words.',
  'reference.unresolved': 'The words name nobody; who may be meant is a guess of the edition.',
  'mark.voided': 'The text of the claim has changed since the mark was made.',
  'translation.omits': 'The translation leaves the sentence out, by decision.'
}

/**
 * What `ana` points at in some elements, and nothing else, a group for each type, in the order of the alphabet; and the terms of the
 * alignment with their names, whether or not something points at them.
 */
export function classesToTei({alignment, translations}: Edition, elements: ReadonlyArray<Element>): ReadonlyArray<Element> {
  const named = new Map(alignment.terms.map(({id, names}) => [`term.${id}`, names]))
  const departed = translations.flatMap(({departures}) => departures.map(({term}) => `term.${term}`))
  const ids = [...new Set([...elements.flatMap(analysed), ...named.keys(), ...departed])].sort()
  const typeOf = (id: string): string => id.slice(0, id.indexOf('.'))
  return [...new Set(ids.map(typeOf))].map((type) =>
    x(
      'interpGrp',
      {type},
      ids
        .filter((id) => typeOf(id) === type)
        .map((id) => {
          const names = named.get(id)
          return x('interp', {'xml:id': id}, names ? [...localizedElements('desc', names)] : (meanings[id] ?? id.slice(type.length + 1)))
        })
    )
  )
}

function analysed(node: ElementContent): ReadonlyArray<string> {
  if (node.type !== 'element') return []
  const own = (node.attributes['ana'] ?? '').split(' ').filter(Boolean)
  return [...own.map((target) => target.slice(1)), ...node.children.flatMap(analysed)]
}
