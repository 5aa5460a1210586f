import '#app/_ui/chronology/chronology.css'
import '#app/_ui/citations/citations.css'
import '#app/_ui/citations/evidence.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {ChronologyDrawing} from '#app/_ui/chronology/chronology-drawing.tsx'
import {DatedList} from '#app/_ui/chronology/dated-list.tsx'
import {DisputedDates} from '#app/_ui/chronology/disputed-dates.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {RegisterMenu} from '#app/_ui/parts/register-menu.tsx'
import {Spaced} from '#app/_ui/parts/spaced.tsx'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {editionFileRoute, registerRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/chronology'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Chronology'})
  return pageHead({edition, locale, page: 'entities', name: t('title')}, (other) => registerRoute(other, edition.id, 'chronology'))
}

export default async function Chronology({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Chronology'})
  const chronology = chronologyOf(edition)
  const counted = (kind: string): number => chronology.filter((statement) => statement.kind === kind).length
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="entities"
      pathIn={(other) => registerRoute(other, edition.id, 'chronology')}
      scripts={['register']}
    >
      <div className="wide">
        <h1>{t('title')}</h1>
        <p className="lead">
          {chronology.length === 0
            ? t('nothing')
            : t('lead', {
                count: chronology.length,
                explicit: String(counted('explicit')),
                relative: String(counted('relative')),
                carried: String(counted('carried'))
              })}
        </p>
        <RegisterMenu edition={edition} locale={locale} current="chronology" />
        <ChronologyDrawing edition={edition} statements={chronology} locale={locale} />
        <DisputedDates edition={edition} locale={locale} />
        {chronology.length > 0 && (
          <>
            <p className="facts">
              <Spaced>
                {t('files')}
                <a href={editionFileRoute(edition.id, 'chronology.csv')}>CSV</a>
                <a href={editionFileRoute(edition.id, `chronology.${locale}.ics`)}>iCalendar</a>
              </Spaced>
            </p>
            <DatedList edition={edition} chronology={chronology} locale={locale} />
          </>
        )}
      </div>
    </PageFrame>
  )
}
