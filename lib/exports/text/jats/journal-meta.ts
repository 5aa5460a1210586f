import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Edition} from '#lib/edition/index.ts'

/** The journal, with its titles in each language in which the record has them. */
export function journalMeta({metadata}: Pick<Edition, 'metadata'>): Element {
  const {issn, journal, lang} = metadata
  const others = Object.entries(journal).filter(([tag]) => tag !== lang)
  return x('journal-meta', [
    x('journal-id', {'journal-id-type': 'issn'}, issn),
    x('journal-title-group', [
      ...(journal[lang] === undefined ? [] : [x('journal-title', {'xml:lang': lang}, journal[lang])]),
      ...others.map(([tag, title]) => x('trans-title-group', {'xml:lang': tag}, [x('trans-title', title)]))
    ]),
    x('issn', issn)
  ])
}
