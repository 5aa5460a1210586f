/** A language of the texts, BCP 47. An edition may hold any set; the interface's languages are another type. */
export type Lang = string

const tagExpression = /^(?<language>[a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/

const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})

/**
 * Whether a value is a language tag as in `ky`, `ky-Arab`, `pt-BR` or `es-419`: BCP 47 (RFC 5646), of language, script and region in their
 * usual case. Languages of two letters are those of ISO 639-1; of three letters, any.
 */
export function isLanguageTag(value: string): boolean {
  const language = tagExpression.exec(value)?.groups?.['language']
  return language !== undefined && (language.length === 3 || names.of(language) !== undefined)
}

/** A tag in its usual case: ids have it in lower case, `ky-arab` for `ky-Arab`. */
export function toLanguageTag(value: string): string {
  const [language, ...subtags] = value.split('-')
  const cased = subtags.map((subtag) => (subtag.length === 4 ? subtag[0]!.toUpperCase() + subtag.slice(1) : subtag.toUpperCase()))
  return [language, ...cased].join('-')
}
