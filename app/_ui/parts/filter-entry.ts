import {entry, type FilterName} from '#app/_browser/hooks.ts'

/** The attributes of an entry of a filtered list: the words, one or several, that each choice looks for. */
export function filterEntry(values: Readonly<Partial<Record<FilterName, string>>>): Readonly<Record<string, string>> {
  return {[entry]: '', ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value]))}
}
