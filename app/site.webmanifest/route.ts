import {getTranslations} from 'next-intl/server'
import {defaultLocale} from '#lib/edition/index.ts'
import {webManifest} from '#lib/metadata/web-manifest.ts'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const t = await getTranslations({locale: defaultLocale, namespace: 'Gate'})
  const manifest = webManifest({lang: defaultLocale, name: t('welcome.title'), description: t('welcome.lead')})
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {headers: {'content-type': 'application/manifest+json'}})
}
