import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {editionFileRoute, pageRoute, searchRoute} from '#lib/routes/routes.ts'
import {searchKinds, type SearchDocument} from '#lib/search/search-document.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {usePassagePatterns} from '../parts/passage-patterns.ts'
import {SearchForm} from './search-form.tsx'

interface SearchPanelProps {
  readonly edition: Edition
  readonly locale: Locale
  /** What is found by its name beside what the edition holds. */
  readonly pages: ReadonlyArray<SearchDocument>
}

/** The box of the search and the place of its answers. What it answers from is fetched at the first query; the address carries the query. */
export function SearchPanel({edition, locale, pages}: SearchPanelProps): ReactNode {
  const t = useTranslations('Search')
  const units = [...edition.units, ...edition.translations.flatMap((translation) => translation.units)]
  const languages = [...new Set(units.map(({lang}) => lang))]
  const passages = usePassagePatterns(units, languages)
  return (
    <div
      {...{
        [hooks.searchPanel]: editionFileRoute(edition.id, 'search-documents.json'),
        [hooks.searchIndexAt]: editionFileRoute(edition.id, 'search-index.json'),
        [hooks.base]: pageRoute(locale, edition.id, ''),
        [hooks.passages]: JSON.stringify(passages),
        [hooks.searchedPages]: JSON.stringify(pages),
        [hooks.kindNames]: JSON.stringify(Object.fromEntries(searchKinds.map((kind) => [kind, t(`kinds.${kind}`)])))
      }}
    >
      <SearchForm
        label={t('query')}
        action={searchRoute(locale, edition.id)}
        says={{
          [hooks.sayFound]: t('found', {count: '{count}'}),
          [hooks.sayNear]: t('near', {query: '{query}', count: '{count}'}),
          [hooks.sayKeyboard]: t('keyboard', {query: '{query}', count: '{count}'}),
          [hooks.saySome]: t('some', {query: '{query}', count: '{count}'}),
          [hooks.sayNone]: t('none', {query: '{query}', searched: '{searched}'})
        }}
      />
      <div
        className="found"
        {...{
          [hooks.searchResults]: '',
          [hooks.sayMore]: t('more', {count: '{count}'}),
          [hooks.sayAlike]: t('alike'),
          [hooks.sayNearest]: t('nearest')
        }}
      />
    </div>
  )
}
