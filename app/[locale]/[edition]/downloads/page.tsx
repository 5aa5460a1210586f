import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {editionFileRoute, pageRoute} from '#lib/address/routes.ts'
import {exportFiles} from '#lib/exports/export-files.ts'

type Props = PageProps<'/[locale]/[edition]/downloads'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'downloads'}, (other) => pageRoute(other, edition.id, 'downloads'))
}

export default async function Downloads({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Downloads'})
  const groups = [...new Set(exportFiles.map(({group}) => group))]
  return (
    <PageFrame locale={locale} edition={edition} current="downloads" pathIn={(other) => pageRoute(other, edition.id, 'downloads')}>
      <div className="column">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        {groups.map((group) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group}>{t(`groups.${group}`)}</h2>
            <dl className="facts">
              {exportFiles
                .filter((file) => file.group === group)
                .map(({name}) => (
                  <div key={name}>
                    <dt>
                      <a href={editionFileRoute(edition.id, name)}>{name}</a>
                    </dt>
                    <dd>{t(`files.${fileKey(name)}`)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </PageFrame>
  )
}

/** Message keys hold no dots: `edition.schema.json` → `edition-schema-json`. */
function fileKey(name: string): string {
  return name.replaceAll('.', '-')
}
