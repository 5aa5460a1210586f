import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {editionPages, menuRoute, type EditionPage} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {Spaced} from '../parts/spaced.tsx'

interface PageMenuProps {
  readonly edition: Edition
  readonly current: EditionPage | undefined
  readonly locale: Locale
}

/**
 * The pages of an edition: in one line where there is room; where there is none, the current page's name, which opens the list.
 * It opens without scripts. A browser that cannot show closed content has the narrow form everywhere.
 */
export function PageMenu({edition, current, locale}: PageMenuProps): ReactNode {
  const t = useTranslations('Frame')
  const nameOf = (page: EditionPage): string => t(`pages.${page || 'title'}`)
  return (
    <nav className="menu" aria-label={t('menu')}>
      <details {...{[hooks.panel]: ''}}>
        <summary>{current === undefined ? t('menu') : nameOf(current)}</summary>
        <div>
          <Spaced>
            {editionPages.map((page) => (
              <a key={page} href={menuRoute(locale, edition, page)} aria-current={page === current ? 'page' : undefined}>
                {nameOf(page)}
              </a>
            ))}
          </Spaced>
        </div>
      </details>
    </nav>
  )
}
