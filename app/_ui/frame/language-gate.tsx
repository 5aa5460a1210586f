import './language-gate.css'
import type {ReactNode} from 'react'
import {getTranslations} from 'next-intl/server'
import {basePath, shelfRoute} from '#lib/routes/routes.ts'
import {locales, type Locale} from '#lib/edition/index.ts'

/** A page before any language is chosen: a sentence in each, and the way to the shelf. `notFound` is the page of what is not there. */
export async function LanguageGate({kind}: {readonly kind: 'welcome' | 'notFound'}): Promise<ReactNode> {
  const texts = await Promise.all(locales.map(async (locale) => ({locale, ...(await gateText(locale, kind))})))
  return (
    <body>
      <main id="main" className="gate">
        <h1>
          {texts.map(({locale, title}) => (
            <span key={locale} lang={locale}>
              {title}{' '}
            </span>
          ))}
        </h1>
        <ul>
          {texts.map(({lead, locale, name}) => (
            <li key={locale} lang={locale}>
              <a href={shelfRoute(locale)} hrefLang={locale}>
                {name}
              </a>
              <p>{lead}</p>
            </li>
          ))}
        </ul>
      </main>
      <script type="module" src={`${basePath}/assets/reader.js`} data-keep="" />
    </body>
  )
}

async function gateText(locale: Locale, kind: 'welcome' | 'notFound'): Promise<{title: string; lead: string; name: string}> {
  const t = await getTranslations({locale, namespace: 'Gate'})
  return {title: t(`${kind}.title`), lead: t(`${kind}.lead`), name: t('name')}
}
