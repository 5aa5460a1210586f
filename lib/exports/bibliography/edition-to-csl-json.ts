import type {Edition, Finding, Locale} from '#lib/edition/index.ts'
import {articleToCslItem} from './article-to-csl-item.ts'
import type {CslItem} from './csl-item.ts'
import {referenceToCslItem} from './reference-to-csl-item.ts'

/**
 * The article, then every source of its reference list in order, as CSL-JSON 1.0.2.
 *
 * A source that stands under several numbers stands here as often, each place with its own id; `custom.same-as` joins them.
 * `findings` are those of the rules and of readers: whoever calls must say which. `locale` is the language of the notes for people.
 */
export function editionToCslJson(edition: Edition, findings: ReadonlyArray<Finding>, locale: Locale = 'en'): ReadonlyArray<CslItem> {
  const sources = edition.references.flatMap(({items, number}) =>
    items.map((item) => referenceToCslItem(item, number, edition, findings, locale))
  )
  return [articleToCslItem(edition), ...sources]
}
