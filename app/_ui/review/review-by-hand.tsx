import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {judgementList} from '#lib/alignment/judgement-list.ts'
import {reportAddress} from '#lib/routes/report-address.ts'
import {editionFileRoute, linkAddress, reviewRoute} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'

/** How a review reaches the editors without scripts: by a letter, or by a file that one writes oneself. */
export function ReviewByHand({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Review')
  const [first] = judgementList(edition)
  if (!first) return undefined
  const letter = reportAddress({
    subject: t('letterSubject', {edition: edition.id}),
    body: t('letterBody', {address: linkAddress(reviewRoute(locale, edition.id))})
  })
  return (
    <>
      <noscript>
        <p>{t('needScripts')}</p>
      </noscript>
      <details className="by-hand">
        <summary>{t('byHand')}</summary>
        <p>
          {t.rich('handHow', {
            sign: () => <code>{first.id}</code>,
            schema: () => <a href={editionFileRoute(edition.id, 'review.schema.json')}>review.schema.json</a>
          })}
        </p>
        <p>
          <a href={letter}>{t('letter')}</a>
        </p>
      </details>
    </>
  )
}
