import type {ReactNode} from 'react'
import {type Edition, type Locale, originalUnitId, type SectionSummary, translationInto} from '#lib/edition/index.ts'

interface SummaryNameProps {
  readonly edition: Edition
  readonly of: SectionSummary['of']
  readonly locale: Locale
}

/** What the section of a summary is called: the division, or its heading, in the language of the interface where it is translated. */
export function SummaryName({edition, of, locale}: SummaryNameProps): ReactNode {
  const division = edition.divisions.find(({id}) => id === of)
  if (division) return division.title[locale]
  const heading = edition.units.find(({id}) => id === of)!
  const translation = translationInto(edition, locale)
  const translated = translation?.units.find(({id}) => originalUnitId(translation, id) === of)
  return translated?.text ?? <span lang={heading.lang}>{heading.corrected}</span>
}
