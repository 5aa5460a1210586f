import {about} from '#app/_browser/hooks.ts'
import {isInReferences, type Edition, type FindingPlace} from '#lib/edition/index.ts'

/** The attribute of an entry of the report that says which sentences it is about: those of the print and what translates them. */
export function aboutSentences({translations}: Edition, places: ReadonlyArray<FindingPlace>): Readonly<Record<string, string>> {
  const printed = places.filter((place) => !isInReferences(place))
  const translated = translations.flatMap(({originals}) =>
    [...originals].flatMap(([id, of]) => (of.some((original) => printed.includes(original)) ? [id] : []))
  )
  return printed.length > 0 ? {[about]: [...printed, ...translated].join(' ')} : {}
}
