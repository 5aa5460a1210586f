import type {Lang} from '#lib/edition/index.ts'

/** A value of JSON-LD; a key that is undefined is left out when it is written. */
export type JsonLd = string | number | ReadonlyArray<JsonLd> | {readonly [key: string]: JsonLd | undefined}

/** Texts by their languages. */
export function tagged(texts: Readonly<Record<Lang, string>>): ReadonlyArray<JsonLd> {
  return Object.entries(texts).flatMap(([lang, text]) => taggedIn(lang, text))
}

/** A text in its language, or nothing. */
export function taggedIn(lang: Lang, text: string | undefined): ReadonlyArray<JsonLd> {
  return text === undefined ? [] : [{'@language': lang, '@value': text}]
}
