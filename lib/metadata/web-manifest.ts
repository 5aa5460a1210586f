import {basePath, iconRoute, iconSizes, siteIconRoute} from '#lib/routes/routes.ts'
import type {Locale} from '#lib/edition/index.ts'

/** What a browser is told that keeps the site as an application (https://www.w3.org/TR/appmanifest/), as far as we say it. */
export interface WebManifest {
  readonly name: string
  readonly description: string
  readonly lang: Locale
  readonly dir: 'ltr'
  readonly start_url: string
  readonly scope: string
  readonly display: 'browser'
  readonly background_color: string
  readonly theme_color: string
  readonly icons: ReadonlyArray<{readonly src: string; readonly sizes: string; readonly type: string}>
}

/** The manifest of the site. Its window is that of the browser: the sources of the article are links out of the site. */
export function webManifest({description, lang, name}: Pick<WebManifest, 'description' | 'lang' | 'name'>): WebManifest {
  const start = `${basePath}/`
  return {
    name,
    description,
    lang,
    dir: 'ltr',
    start_url: start,
    scope: start,
    display: 'browser',
    background_color: '#fdfcfa',
    theme_color: '#fdfcfa',
    icons: [
      {src: siteIconRoute, sizes: 'any', type: 'image/svg+xml'},
      ...iconSizes.map((size) => ({src: iconRoute(size), sizes: `${size}x${size}`, type: 'image/png'}))
    ]
  }
}
