import type {ReactNode} from 'react'
import {type BodySection, type Edition, type Locale, originalUnitId, translationInto} from '#lib/edition/index.ts'

/** What a section of the body is called: the division, or its heading, in the language of the interface where it is translated. */
export function useSectionName(edition: Edition, locale: Locale): (section: BodySection) => ReactNode {
  const translation = translationInto(edition, locale)
  return ({division, units}) => {
    if (division) return division.title[locale]
    const heading = units[0]!
    const translated = translation?.units.find(({id}) => originalUnitId(translation, id) === heading.id)
    return translated?.text ?? <span lang={heading.lang}>{heading.corrected}</span>
  }
}
