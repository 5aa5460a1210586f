import '#app/_styles/tables.css'
import '#app/_ui/parts/phone-fold.css'
import '#app/_ui/parts/stacks.css'
import '#app/_ui/citations/citations.css'
import '#app/_ui/parts/participants.css'
import '#app/_ui/meetings/meetings.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {MeetingMatrix} from '#app/_ui/meetings/meeting-matrix.tsx'
import {MeetingTable} from '#app/_ui/meetings/meeting-table.tsx'
import {MeetingWays} from '#app/_ui/meetings/meeting-ways.tsx'
import {RegisterMenu} from '#app/_ui/parts/register-menu.tsx'
import {meetingsOf} from '#lib/entities/meetings.ts'
import {editionFileRoute, registerRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/meetings'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Meetings'})
  return pageHead({edition, locale, page: 'entities', name: t('title')}, (other) => registerRoute(other, edition.id, 'meetings'))
}

export default async function Meetings({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Meetings'})
  const meetings = meetingsOf(edition)
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="entities"
      pathIn={(other) => registerRoute(other, edition.id, 'meetings')}
      scripts={['register']}
    >
      <div className="wide">
        <h1>{t('title')}</h1>
        <p className="lead">{meetings.length === 0 ? t('nothing') : t('lead', {count: meetings.length})}</p>
        <RegisterMenu edition={edition} locale={locale} current="meetings" />
        {meetings.length > 0 && (
          <>
            <details className="phone-fold">
              <summary>{t('ways')}</summary>
              <MeetingWays edition={edition} locale={locale} />
            </details>
            <p className="facts">
              {t('files')} <a href={editionFileRoute(edition.id, 'meetings.csv')}>CSV</a>
            </p>
            <MeetingTable edition={edition} locale={locale} meetings={meetings} />
            <MeetingMatrix edition={edition} locale={locale} meetings={meetings} />
          </>
        )}
      </div>
    </PageFrame>
  )
}
