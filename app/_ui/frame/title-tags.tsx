import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {locales, titleIn, type Edition, type Locale} from '#lib/edition/index.ts'
import {dublinCore, dublinCoreSchemas} from '#lib/metadata/dublin-core.ts'
import {openGraph} from '#lib/metadata/open-graph.ts'
import {recordLocale} from '#lib/metadata/record-locale.ts'
import {isDrawn} from '#lib/publish/is-drawn.ts'

/**
 * What the title page alone says in its head, where React puts it: Open Graph, for whoever shows the page where it is named, and, on the one
 * title page that carries the record, Dublin Core.
 */
export function TitleTags({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Frame')
  const {title} = titleIn(edition, locale)
  const tags = openGraph({
    edition: edition.id,
    locale,
    locales,
    title,
    description: edition.metadata.summary[locale],
    site: t('site'),
    hasPicture: isDrawn(title)
  })
  const isRecord = locale === recordLocale(edition)
  return (
    <>
      {tags.map(({content, property}) => (
        <meta key={`${property} ${content}`} property={property} content={content} />
      ))}
      <meta name="twitter:card" content={tags.some(({property}) => property === 'og:image') ? 'summary_large_image' : 'summary'} />
      {isRecord && dublinCoreSchemas.map(([prefix, href]) => <link key={prefix} rel={`schema.${prefix}`} href={href} />)}
      {isRecord &&
        dublinCore(edition, locale).map(({content, lang, name}, index) => (
          <meta key={`${name} ${index}`} name={name} content={content} {...(lang !== undefined && {lang})} />
        ))}
    </>
  )
}
