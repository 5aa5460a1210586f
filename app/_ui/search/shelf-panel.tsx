import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {searchRoute, shelfSearchFolder} from '#lib/routes/routes.ts'
import {titleIn, type Edition, type Locale} from '#lib/edition/index.ts'
import {usePassagePatterns} from '../parts/passage-patterns.ts'
import {SearchForm} from './search-form.tsx'

/** The box of the search over all editions, the place of its answers, and the searches of the editions, which need no scripts to be found. */
export function ShelfPanel({editions, locale}: {readonly editions: ReadonlyArray<Edition>; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Search')
  const units = editions.flatMap((edition) => [...edition.units, ...edition.translations.flatMap((translation) => translation.units)])
  const passages = usePassagePatterns(units, [...new Set(units.map(({lang}) => lang))])
  return (
    <div {...{[hooks.searchPanel]: shelfSearchFolder, [hooks.passages]: JSON.stringify(passages)}}>
      <SearchForm
        label={t('shelf.query')}
        says={{
          [hooks.sayFound]: t('shelf.found', {count: '{count}'}),
          [hooks.sayNear]: t('shelf.near', {query: '{query}', count: '{count}'}),
          [hooks.sayKeyboard]: t('shelf.keyboard', {query: '{query}', count: '{count}'}),
          [hooks.saySome]: t('shelf.some', {query: '{query}', count: '{count}'}),
          [hooks.sayPerhaps]: t('shelf.perhaps', {query: '{query}', count: '{count}'}),
          [hooks.sayNone]: t('shelf.none', {query: '{query}', searched: '{searched}'})
        }}
      />
      <div
        className="found"
        {...{
          [hooks.searchResults]: '',
          [hooks.sayMore]: t('shelf.hits', {count: '{count}'}),
          [hooks.sayLeast]: t('shelf.least', {count: '{count}'}),
          [hooks.sayLook]: t('shelf.look'),
          [hooks.sayNearest]: t('nearest')
        }}
      />
      <h2>{t('shelf.editions')}</h2>
      <ul className="found">
        {editions.map((edition) => {
          const {lang, title} = titleIn(edition, locale)
          return (
            <li key={edition.id} {...{[hooks.shelfEdition]: edition.id}}>
              <a href={searchRoute(locale, edition.id)} lang={lang}>
                {title}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
