import '#app/_styles/tables.css'
import '#app/_ui/citations/citations.css'
import '#app/_ui/study/study.css'
import '#app/_ui/review/review.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {JudgementListing} from '#app/_ui/review/judgement-listing.tsx'
import {ReviewByHand} from '#app/_ui/review/review-by-hand.tsx'
import {ReviewCounts} from '#app/_ui/review/review-counts.tsx'
import {ReviewForm} from '#app/_ui/review/review-form.tsx'
import {ReviewTools} from '#app/_ui/review/review-tools.tsx'
import {pageRoute, reviewRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/translation/review'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Review'})
  return pageHead({edition, locale, page: 'translation', name: t('title')}, (other) => reviewRoute(other, edition.id))
}

export default async function Review({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Review'})
  const study = await getTranslations({locale, namespace: 'Study'})
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="translation"
      pathIn={(other) => reviewRoute(other, edition.id)}
      scripts={['review']}
    >
      <div className="column study">
        <p className="up">
          <a href={pageRoute(locale, edition.id, 'translation')}>{study('title')}</a>
        </p>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <h2>{t('counts')}</h2>
        <ReviewCounts edition={edition} />
        <h2>{t('list')}</h2>
        <ReviewByHand edition={edition} locale={locale} />
        <ReviewTools edition={edition} />
        <ReviewForm />
        <JudgementListing edition={edition} locale={locale} />
      </div>
    </PageFrame>
  )
}
