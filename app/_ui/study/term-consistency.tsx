import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {TermInLanguage} from '#lib/alignment/term-table.ts'

interface TermConsistencyProps {
  readonly term: TermInLanguage
  /** The language, where the place does not say it. */
  readonly name?: string
}

/** In one line whether a term is one word in a language, inflection aside, and what is spelled in two ways; nothing of one that has one form there. */
export function TermConsistency({name, term: {distinct, lang, renderings, variants}}: TermConsistencyProps): ReactNode {
  const t = useTranslations('Study')
  const spellings = variants.map((group) => group.map(({text}) => text).join(' / ')).join('; ')
  const words = renderings.length > 1 && distinct !== undefined
  if (!words && variants.length === 0) return undefined
  const said = words && (distinct === 1 ? t('consistent') : t('distinct', {count: String(distinct)}))
  return (
    <p className="absent">
      {name !== undefined && `${name}: `}
      {said}
      {variants.length > 0 && (
        <>
          {said && ', '}
          {t('variants')} <span lang={lang}>{spellings}</span>
        </>
      )}
    </p>
  )
}
