import type {Element} from 'xast'
import {x} from 'xastscript'
import {namePartsOf} from '#lib/citing/name-parts.ts'
import {defaultLocale, locales, type Edition, type Locale, type Localized} from '#lib/edition/index.ts'

/**
 * The authors, with their names in the language of the work and in those in which the article prints its authors, and the affiliations as they
 * are printed. Which of several authors has which affiliation the print may leave open: then the affiliations stand beside the group.
 */
export function contributors(edition: Edition): ReadonlyArray<Element> {
  const {authors} = edition.metadata
  const known = localesOfNames(edition)
  const affiliations = affiliationsOf(edition)
  const group = authors.map(({email, name, orcid}) =>
    x('contrib', {'contrib-type': 'author'}, [
      ...(orcid === undefined ? [] : [x('contrib-id', {'contrib-id-type': 'orcid'}, `https://orcid.org/${orcid}`)]),
      names(name, known),
      ...(email === undefined ? [] : [x('email', email)])
    ])
  )
  if (group.length === 0) return affiliations
  return group.length === 1
    ? [x('contrib-group', {'content-type': 'authors'}, [...group, ...affiliations])]
    : [x('contrib-group', {'content-type': 'authors'}, group), ...affiliations]
}

function names(name: Localized, known: ReadonlyArray<Locale>): Element {
  const forms = known.map((locale) => {
    const {family, given} = namePartsOf(name[locale])
    return x('name', {'xml:lang': locale}, [x('surname', family), ...(given === undefined ? [] : [x('given-names', given)])])
  })
  const [first, ...others] = forms
  return first && others.length === 0 ? first : x('name-alternatives', forms)
}

/** A name in a language of which the article knows nothing would be the edition's. */
function localesOfNames({metadata, units}: Edition): ReadonlyArray<Locale> {
  const printed = new Set(units.filter(({kind}) => kind === 'author').map(({lang}) => lang))
  const known = locales.filter((locale) => locale === metadata.lang || printed.has(locale))
  return known.length > 0 ? known : [defaultLocale]
}

/** One affiliation in several languages is one thing with several names. */
function affiliationsOf({units}: Edition): ReadonlyArray<Element> {
  const printed = units.filter(({kind}) => kind === 'affiliation')
  const affiliations = printed.map(({corrected, id, lang}) => x('aff', {id: `aff.${id}`, 'xml:lang': lang}, corrected))
  const isOne = new Set(printed.map(({lang}) => lang)).size === printed.length
  return printed.length > 1 && isOne ? [x('aff-alternatives', affiliations)] : affiliations
}
