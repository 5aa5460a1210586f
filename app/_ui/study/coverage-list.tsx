import {useFormatter, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {phraseCoverage} from '#lib/alignment/phrase-coverage.ts'
import type {Edition} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** How much of each version the phrase links name, and the words that they do not. */
export function CoverageList({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Study')
  const format = useFormatter()
  const languageName = useLanguageName()
  return (
    <dl className="facts">
      {edition.languages.map((lang) => {
        const {share, uncovered} = phraseCoverage(edition, lang)
        return (
          <div key={lang}>
            <dt>
              {languageName(lang)} {share !== undefined && format.number(share, {style: 'percent', maximumFractionDigits: 1})}
            </dt>
            <dd>
              {uncovered.length === 0 ? t('allCovered') : t('uncovered')}{' '}
              <span lang={lang}>{[...new Set(uncovered.map(({text}) => text))].join(' · ')}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
