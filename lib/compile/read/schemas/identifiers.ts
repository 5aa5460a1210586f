import {lookAlike} from '#lib/language/look-alikes.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {text} from './shared.ts'
import {such} from './such.ts'

/** Identifiers of the record. Whether their check digits hold is asked beside the print: what is printed wrong is the article's fault. */

/** Without its prefix: `1694-867X`. */
export const issn = identifier(/^\d{4}-\d{3}[\dX]$/u, 'an ISSN as in `1694-867X`', (found) =>
  /^\d{7}[\dX]$/iu.test(found)
    ? `Write \`${found.slice(0, 4)}-${found.slice(4).toUpperCase()}\`.`
    : 'Four digits, a hyphen, three digits, and a digit or a capital X.'
)

/** Without its address: `0000-0002-1825-0097`. */
export const orcid = identifier(/^(?:\d{4}-){3}\d{3}[\dX]$/u, 'an ORCID as in `0000-0002-1825-0097`', (found) => {
  const [bare] = /(?:\d{4}-){3}\d{3}[\dX]/u.exec(found) ?? []
  return bare === undefined ? 'Sixteen digits in four groups, joined by hyphens.' : `Write it without its address: \`${bare}\`.`
})

/** Without prefix and address: `10.5555/example`. */
export const doi = identifier(/^10\.\d{4,9}\/[^\s"<>]+$/u, 'a DOI as in `10.5555/example`', (found) => {
  const [bare] = /10\.\d{4,9}\/\S+/u.exec(found) ?? []
  return bare === undefined
    ? 'It begins with `10.` and has a slash behind four digits or more.'
    : `Write it from its \`10.\` on: \`${bare}\`.`
})

export const email = identifier(
  /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/u,
  'an address of e-mail as in `name@example.org`',
  () => 'One `@`, and a dot behind it; without `mailto:`.'
)

/** Semantic (semver.org). */
export const version = identifier(/^\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+)?$/u, 'a version as in `1.10.0`', (found) =>
  /^v?\d+(?:\.\d+)?$/u.test(found)
    ? `Write three numbers: \`${[...found.replace('v', '').split('.'), '0', '0'].slice(0, 3).join('.')}\`.`
    : 'Three numbers with dots: what breaks addresses, what adds, what mends.'
)

function identifier(form: RegExp, expected: string, hint: (found: string) => string) {
  const isRight = (value: string) => form.test(value)
  return text.superRefine(
    such(isRight, expected, (found) => {
      const latin = [...found].map((letter) => lookAlike(letter, 'Latin') ?? letter).join('')
      return {hint: (latin !== found && isRight(latin) && nameHint(found, [latin])) || hint(found)}
    })
  )
}
