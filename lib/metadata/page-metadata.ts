import {alternatesOf, type Alternates} from './alternates-of.ts'
import {siteIconRoute} from '#lib/routes/routes.ts'
import type {HighwireTags} from './highwire-tags.ts'

/** Head of a page as Next takes it: title, description, its own address and its versions in the other languages of the interface. */
export interface PageMetadata {
  readonly title: string
  readonly description: string
  readonly alternates: Alternates
  /** The icon: named here in fewer bytes than where the framework finds it. */
  readonly icons: string
  /** `meta` tags by name, for the pages that carry the record of the article. */
  readonly other: Record<string, string | Array<string>>
}

export interface PageDescription {
  readonly title: string
  readonly description: string
  readonly locale: string
  readonly locales: ReadonlyArray<string>
  readonly tags?: HighwireTags
}

/** The head of a page that `routeIn` leads to in each language; `root` is the choice of languages. */
export function pageMetadata(
  {title, description, locale, locales, tags = {}}: PageDescription,
  routeIn: (locale: string) => string,
  root: string
): PageMetadata {
  const other = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]))
  return {
    title,
    description,
    alternates: alternatesOf(routeIn(locale), locales, routeIn, root),
    icons: siteIconRoute,
    other
  }
}
