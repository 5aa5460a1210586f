import type {ReactNode} from 'react'
import {entryIdOf, type Edition, type ItemId, type Locale} from '#lib/edition/index.ts'
import {placeRoute} from '#lib/routes/place-route.ts'

interface ProseProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly text: string
}

/** Prose of ours, in which `[8]` and `[8 a]` lead to the entry or the source where the edition has one. tests/site-built/ways.test.ts. */
export function Prose({edition, locale, text}: ProseProps): ReactNode {
  const known = new Set<string>(edition.references.flatMap(({items, number}) => [entryIdOf(number), ...items.map(({id}) => id)]))
  return text.split(/(\[\d+(?: [a-z])?\])/u).map((part, index) => {
    const id = `ref-${part.slice(1, -1).replace(' ', '-')}` as ItemId
    return index % 2 === 1 && known.has(id) ? (
      <a key={index} href={placeRoute(locale, edition, id)}>
        {part}
      </a>
    ) : (
      part
    )
  })
}
