import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {registerRoute, type RegisterPage} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {registerPagesOf} from '#lib/volumes/register-pages-of.ts'
import {Spaced} from './spaced.tsx'

interface RegisterMenuProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly current: RegisterPage
}

/** The ways into the register of names, each with a page of its own. */
export function RegisterMenu({edition, locale, current}: RegisterMenuProps): ReactNode {
  const t = useTranslations('Entities')
  return (
    <nav className="choice" aria-label={t('ways')}>
      <Spaced>
        {registerPagesOf(edition).map((page) => (
          <a key={page} href={registerRoute(locale, edition.id, page)} aria-current={page === current ? 'page' : undefined}>
            {t(`page.${page}`)}
          </a>
        ))}
      </Spaced>
    </nav>
  )
}
