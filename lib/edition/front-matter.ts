import type {Edition} from './edition.ts'
import type {Lang} from './language-tag.ts'
import {correctedText} from './corrected-text.ts'

/** The abstract in a language, corrected, its blocks parted by an empty line; undefined where there is none. */
export function abstractIn({units}: Pick<Edition, 'units'>, lang: Lang): string | undefined {
  const blocks = units.filter((unit) => unit.kind === 'abstract' && unit.lang === lang).map(({corrected}) => corrected.trim())
  return blocks.length > 0 ? blocks.join('\n\n') : undefined
}

/** The keywords in a language, corrected. */
export function keywordsIn({units}: Pick<Edition, 'units'>, lang: Lang): ReadonlyArray<string> {
  return units
    .filter((unit) => unit.kind === 'keywords' && unit.lang === lang)
    .flatMap((unit) => unit.segments.map((segment) => correctedText(unit, segment).trim()))
}
