import type {MetadataRoute} from 'next'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {locales} from '#lib/edition/index.ts'
import {sitemapOf} from '#lib/metadata/sitemap-of.ts'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapOf(editionIds().map(editionOf), locales).map(({url, languages, lastModified}) => ({
    url,
    lastModified,
    alternates: {languages}
  }))
}
