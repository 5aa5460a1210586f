import {z} from 'zod'
import {isLanguageTag, isSlug, toLanguageTag, type Localized, type SegmentId} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {mixedWords} from '#lib/language/mixed-words.ts'
import {codePoint} from '#lib/text/code-points.ts'
import {characterName} from '#lib/text/character-name.ts'
import {hiddenCharacter} from '#lib/text/hidden-character.ts'
import {addressHint, isPrintedAddress, isWebAddress} from './is-web-address.ts'
import {such, type FaultParams} from './such.ts'

/** What the article prints, as it prints it: what else says so is compared with it. */
export const verbatim = z.string().trim().min(1)

/**
 * Prose and names of ours: text that is there (an empty string is a text nobody wrote), that hides nothing, and whose words are of one
 * script.
 */
export const text = verbatim.superRefine((value, context) => {
  const mixed = mixedWords(value).find(({certain}) => certain)
  if (mixed) {
    const [{letter, script}] = mixed.strangers as [(typeof mixed.strangers)[number]]
    const params: FaultParams = {
      rule: 'word-has-one-script',
      found: `${script} letter \`${letter}\` (${codePoint(letter)})`,
      at: value.slice(mixed.start, mixed.end),
      hint: `Type the word again, all in letters of ${mixed.script}.`
    }
    context.addIssue({code: 'custom', message: `letters of ${mixed.script} alone in \`${params.at}\``, params: {...params}})
  }
  const hidden = hiddenCharacter(value)
  if (!hidden) return
  const {character} = hidden
  const params: FaultParams = {
    rule: 'prose-hides-nothing',
    found: characterName(character),
    at: character,
    hint:
      character === '\uFFFD'
        ? 'A letter was lost where the text was converted: write it again.'
        : 'It cannot be seen: delete it, with the letters beside it if need be, and type those again.'
  }
  context.addIssue({code: 'custom', message: 'text in which all can be seen', params: {...params}})
})

/** Prose of ours, in every language of the interface. */
export const localized: z.ZodType<Localized> = z.strictObject({ky: text, ru: text, en: text})

/** An id in ASCII, lower case, parts joined by hyphens. */
export const slug = z
  .string()
  .superRefine(such(isSlug, 'small letters a to z, digits and hyphens, beginning with a letter', (found) => ({hint: slugHint(found)})))

/** The id of a thing of one kind. */
export function idOf<Id extends string>() {
  return slug.transform((id) => id as Id)
}

/** The id of a segment or of a block; whether there is one, only the texts show. */
export function nameOf<Id extends string>() {
  return verbatim.transform((id) => id as Id)
}

function slugHint(found: string): string {
  const plain = found
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[-\d]+|-+$/gu, '')
  return nameHint(found) ?? (isSlug(plain) && /^\p{ASCII}*$/u.test(found) ? `Write \`${plain}\`.` : 'Ids are written as in `old-bridge-2`.')
}

/** A language of a text: a tag of BCP 47 in its usual case. */
export const languageTag = z
  .string()
  .superRefine(such(isLanguageTag, 'a language as in `ky`, `ky-Arab` or `pt-BR`', (found) => ({hint: languageHint(found)})))

function languageHint(found: string): string {
  const cased = toLanguageTag(found.replaceAll('_', '-').toLowerCase())
  return (
    nameHint(found) ??
    (isLanguageTag(cased)
      ? `Write \`${cased}\`.`
      : 'Two letters as in ISO 639-1, or three as in ISO 639-3, in small letters: `ru`, not `rus1` or `Russian`.')
  )
}

/** An address on the web that opens nothing but a page: a browser can read it, it says nobody's password, and has no space or quotation mark in it. */
export const webAddress = addressThat(isWebAddress)

/** Such an address as the article prints it. */
export const printedAddress = addressThat(isPrintedAddress)

function addressThat(holds: (value: string) => boolean) {
  const expected = 'an address that begins with `http://` or `https://` and that a browser can read'
  return z.string().superRefine(such(holds, expected, (found) => ({hint: addressHint(found)})))
}

/** A stretch of text named by its words: they occur once in the printed form of the segment. */
export const quoteAt = z.strictObject({segment: nameOf<SegmentId>(), quote: verbatim})

/** An absent and a null value mean the same in YAML: nothing. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined)
}

/** A list that may be left out. */
export function listOf<T extends z.ZodType>(schema: T) {
  return z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])
}
