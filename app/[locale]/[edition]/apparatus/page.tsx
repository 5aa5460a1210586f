import '#app/_styles/tables.css'
import '#app/_ui/parts/stacks.css'
import '#app/_ui/apparatus/apparatus.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {AgreementTable} from '#app/_ui/apparatus/agreement-table.tsx'
import {EmendationTable} from '#app/_ui/apparatus/emendation-table.tsx'
import {TranslationReview} from '#app/_ui/apparatus/translation-review.tsx'
import {QuotationList} from '#app/_ui/apparatus/quotation-list.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {ReviewSection} from '#app/_ui/review/review-section.tsx'
import {pageRoute} from '#lib/routes/routes.ts'
import {regularisationRules} from '#lib/text/regularisation.ts'

type Props = PageProps<'/[locale]/[edition]/apparatus'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'apparatus'}, (other) => pageRoute(other, edition.id, 'apparatus'))
}

export default async function Apparatus({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Apparatus'})
  const {agreement, method, principles} = edition.metadata
  const count = edition.units.reduce((sum, {emendations}) => sum + emendations.length, 0)
  return (
    <PageFrame locale={locale} edition={edition} current="apparatus" pathIn={(other) => pageRoute(other, edition.id, 'apparatus')}>
      <div className="column">
        <h1>{t('title')}</h1>
        <h2>{t('principles')}</h2>
        <dl className="principles">
          {principles.map(({id, text, title}) => (
            <div key={id} id={`principle-${id}`}>
              <dt>{title[locale]}</dt>
              <dd>{text[locale]}</dd>
            </div>
          ))}
        </dl>
        <h2>{t('regularisation')}</h2>
        <p>{t('regularisationLead')}</p>
        <ul>
          {regularisationRules.map(({id}) => (
            <li key={id}>{t(`regularisations.${id}`)}</li>
          ))}
        </ul>
        <h2>{t('method')}</h2>
        <p>{method[locale]}</p>
        {agreement.length > 0 && <AgreementTable agreement={agreement} />}
        {edition.translations.length > 0 && (
          <>
            <h2 id="translations">{t('review.title')}</h2>
            <p>{t('review.lead')}</p>
            {edition.translations.map((translation) => (
              <TranslationReview key={translation.version.id} edition={edition} translation={translation} locale={locale} />
            ))}
          </>
        )}
        <ReviewSection edition={edition} locale={locale} heading="h2" />
        <h2 id="interventions">{t('interventions')}</h2>
        <p>{t('interventionsLead', {count})}</p>
        <EmendationTable edition={edition} locale={locale} />
        <h2 id="quotations">{t('quotations')}</h2>
        <p>{t('quotationsLead', {count: edition.quotations.length})}</p>
        <QuotationList edition={edition} locale={locale} />
      </div>
    </PageFrame>
  )
}
