import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {languageChoices} from '#lib/alignment/language-choices.ts'
import type {Edition, Lang} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {Spaced} from '../parts/spaced.tsx'

/** Every choice of languages as a link to its own address. */
export function LanguageChoice({
  edition,
  languages,
  routeOf
}: {
  readonly edition: Edition
  readonly languages: ReadonlyArray<Lang>
  /** The page in a choice of languages; in all when none is given. */
  readonly routeOf: (choice: ReadonlyArray<Lang>) => string
}): ReactNode {
  const t = useTranslations('Parallel')
  const languageName = useLanguageName()
  return (
    <nav className="choice" aria-label={t('choice')}>
      <Spaced>
        {languageChoices(edition.languages).map((choice) => {
          const all = choice.length === edition.languages.length
          return (
            <a
              key={choice.join('-')}
              href={routeOf(all ? [] : choice)}
              aria-current={choice.join() === languages.join() ? 'page' : undefined}
            >
              {all ? t('all') : choice.map(languageName).join(' · ')}
            </a>
          )
        })}
      </Spaced>
    </nav>
  )
}
