import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {basePath, shelfRoute, type EditionPage} from '#lib/routes/routes.ts'
import {type Edition, type Locale, locales} from '#lib/edition/index.ts'
import {PageMenu} from './page-menu.tsx'
import {PictureTag} from './picture-tag.tsx'
import {RunningHead} from './running-head.tsx'
import {SearchBox} from './search-box.tsx'
import {SettingsPanel, type SettingGroup} from './settings-panel.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface PageFrameProps {
  readonly locale: Locale
  /** The same page in another language of the interface. */
  readonly pathIn: (locale: Locale) => string
  readonly edition?: Edition
  readonly current?: EditionPage
  readonly settings?: ReadonlyArray<SettingGroup>
  /** The page has a list of its contents, which the bar leads to, and says where in it the reader is. */
  readonly hasContents?: boolean
  /** The page of the search has a box of its own. */
  readonly hasSearchBox?: boolean
  /** Browser modules that this page needs beside the one that every page has: names of files in `/assets/`. */
  readonly scripts?: ReadonlyArray<string>
  readonly children: ReactNode
}

/** Header, menu, settings and foot of a page; its content is the `main` landmark. The bar of the header stays in sight. */
export function PageFrame({
  locale,
  pathIn,
  edition,
  current,
  settings = ['theme', 'size'],
  hasContents = false,
  hasSearchBox = true,
  scripts = [],
  children
}: PageFrameProps): ReactNode {
  const t = useTranslations('Frame')
  return (
    <body>
      {/* The title page says more. */}
      {edition && current !== '' && <PictureTag edition={edition} locale={locale} />}
      {edition && <RunningHead edition={edition} locale={locale} />}
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="masthead">
        <div className="site-line">
          <a className="site" href={shelfRoute(locale)}>
            {t('site')}
          </a>
          <nav className="locales" aria-label={t('language')}>
            <Spaced>
              {locales.map((other) => (
                <a key={other} href={pathIn(other)} hrefLang={other} lang={other} aria-current={other === locale ? 'true' : undefined}>
                  {t(`locales.${other}`)}
                </a>
              ))}
            </Spaced>
          </nav>
        </div>
        <div className="bar">
          {edition && <PageMenu edition={edition} current={current} locale={locale} />}
          {hasContents && (
            <a className="here" href="#contents">
              {t('contents')} <span {...{[hooks.here]: ''}} />
            </a>
          )}
          {edition && hasSearchBox && <SearchBox edition={edition} locale={locale} />}
          <SettingsPanel groups={settings} />
          <a className="to-top" href="#" aria-label={t('top')} title={t('top')}>
            ↑
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        {edition && <p>{edition.metadata.rights[locale]}</p>}
        <p>{t('colophon')}</p>
      </footer>
      {['reader', ...scripts].map((name) => (
        <script key={name} type="module" src={`${basePath}/assets/${name}.js`} data-keep="" />
      ))}
    </body>
  )
}
