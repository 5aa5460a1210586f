import type {Element} from 'xast'
import {x} from 'xastscript'
import {locales, type Localized} from '#lib/edition/index.ts'

/** Prose of ours as elements of one name, one for each language in which it is written, each with `xml:lang`. */
export function localizedElements(
  name: string,
  prose: Partial<Localized> | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {}
): Array<Element> {
  return locales.flatMap((locale) => {
    const text = prose?.[locale]
    return text === undefined ? [] : [x(name, {...attributes, 'xml:lang': locale}, text)]
  })
}
