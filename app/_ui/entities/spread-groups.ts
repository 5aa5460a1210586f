import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import type {Spread} from '#lib/entities/spread-of.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {useSectionName} from '../parts/section-name.tsx'

/** Mentions that stand together in a part of the article, under its name. */
export interface SpreadGroup {
  readonly id: string
  readonly name: ReactNode
  /** The numbers of the mentions, from 0. */
  readonly own: ReadonlyArray<number>
}

/** The parts of the article in which mentions stand, in its order: title matter and abstracts, each section of the body, bodies in other languages. */
export function useSpreadGroups(edition: Edition, locale: Locale, {otherBodies, outside, sections}: Spread): ReadonlyArray<SpreadGroup> {
  const t = useTranslations('Entities')
  const languageName = useLanguageName()
  const sectionName = useSectionName(edition, locale)
  return [
    ...(outside.length > 0 ? [{id: 'outside', name: t('outside'), own: outside}] : []),
    ...sections.map(({occurrences: own, section}) => ({id: section.id, name: sectionName(section), own})),
    ...otherBodies.map(({lang, occurrences: own}) => ({id: `body-${lang}`, name: t('otherBody', {language: languageName(lang)}), own}))
  ]
}
