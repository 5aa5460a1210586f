import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {judgementsByLanguage} from '#lib/alignment/judgements-by-language.ts'
import type {JudgementCounts} from '#lib/alignment/judgement-counts.ts'
import type {Edition} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

const statuses = ['confirmed', 'contested', 'draft'] as const

/** How many judgements on each language are confirmed, contested, and drafts. */
export function ReviewCounts({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Review')
  const study = useTranslations('Study')
  const languageName = useLanguageName()
  const {all, languages} = judgementsByLanguage(edition)
  const cells = (counts: JudgementCounts): ReactNode => statuses.map((status) => <td key={status}>{counts[status]}</td>)
  return (
    <>
      <div className="scroll" role="region" aria-label={t('counts')} tabIndex={0}>
        <table className="review-counts">
          <thead>
            <tr>
              <th scope="col">{t('language')}</th>
              {statuses.map((status) => (
                <th key={status} scope="col">
                  {study(`status.${status}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {languages.map(({counts, lang}) => (
              <tr key={lang}>
                <th scope="row">{languageName(lang)}</th>
                {cells(counts)}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('all')}</th>
              {cells(all)}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="review-note">{t('countsLead')}</p>
    </>
  )
}
