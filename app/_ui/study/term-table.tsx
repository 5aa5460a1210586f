import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {termOccurrences} from '#lib/alignment/term-occurrences.ts'
import {termTable, type TermInLanguage} from '#lib/alignment/term-table.ts'
import {bodyLanguages, translationInto, type Edition, type Locale} from '#lib/edition/index.ts'
import {termRoute} from '#lib/routes/routes.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {RowLink} from '../parts/row-link.tsx'
import {Spaced} from '../parts/spaced.tsx'
import {TermConsistency} from './term-consistency.tsx'

/** Every term with all its equivalents in each language, counted, each count a link to its places on the term's page. */
export function TermTable({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const bodies = bodyLanguages(edition)
  return (
    <div className="scroll" role="region" aria-label={t('terms')} tabIndex={0}>
      <table className="terms stacks">
        <thead>
          <tr>
            <th scope="col">{t('term')}</th>
            {edition.languages.map((lang) => (
              <th key={lang} scope="col">
                {languageName(lang)}
              </th>
            ))}
            <th scope="col">{t('places')}</th>
          </tr>
        </thead>
        <tbody>
          {termTable(edition).map(({id, languages}) => {
            const page = termRoute(locale, edition.id, id)
            return (
              <tr key={id} id={`term-${id}`}>
                <th scope="row">
                  <a href={page}>{edition.alignment.terms.find((term) => term.id === id)?.names[locale]}</a>
                </th>
                {languages.map((term) => (
                  <td key={term.lang} data-label={languageName(term.lang)}>
                    <ul>
                      {term.renderings.map(({places, text}) => (
                        <li key={text}>
                          <span lang={term.lang}>{text}</span>
                          {'\u00a0'}
                          <a className="count" href={`${page}#renderings`}>
                            {places.length}
                          </a>
                        </li>
                      ))}
                    </ul>
                    {term.none.length > 0 && (
                      <p className="absent">
                        <a href={`${page}#occurrences`}>{t('noneIn', {count: term.none.length})}</a>
                      </p>
                    )}
                    <TermConsistency term={term} />
                    <InTranslation edition={edition} term={term} id={id} locale={locale} />
                    {bodies.includes(term.lang) && term.renderings.some(isWhole) && (
                      <p className="absent">
                        <Counted count={termOccurrences(edition, term).length} href={`${page}#in-body`}>
                          {(count) => t('inBody', {count})}
                        </Counted>
                      </p>
                    )}
                  </td>
                ))}
                <td data-label={t('places')}>
                  <Spaced>
                    {edition.alignment.rows
                      .filter(({phrases}) => phrases.some(({term}) => term === id))
                      .map(({g}) => (
                        <RowLink key={g} edition={edition} locale={locale} row={g} />
                      ))}
                  </Spaced>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Whether a rendering is one run of words: what stands in pieces is not looked for in the body. */
function isWhole({text}: TermInLanguage['renderings'][number]): boolean {
  return !text.includes(' … ')
}

/** A count that leads to its places; none has no places to lead to. */
function Counted({
  children,
  count,
  href
}: {
  readonly children: (count: number) => string
  readonly count: number
  readonly href: string
}): ReactNode {
  return count > 0 ? <a href={href}>{children(count)}</a> : children(count)
}

/** How often the translation of the edition has the words of the article’s own version for a term, and what it has beside them. */
function InTranslation({
  edition,
  term,
  id,
  locale
}: {
  readonly edition: Edition
  readonly term: TermInLanguage
  readonly id: string
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Study')
  const translation = translationInto(edition, term.lang)
  if (!translation) return undefined
  const departures = translation.departures.filter((departure) => departure.term === id)
  return (
    <div className="in-translation">
      <p>
        <Counted count={termOccurrences(translation, term).length} href={`${termRoute(locale, edition.id, id)}#in-body`}>
          {(count) => t('inTranslation', {count})}
        </Counted>
      </p>
      {departures.map(({because, rendering}) => (
        <p key={rendering}>
          {t('alsoAs')} <span lang={term.lang}>{rendering}</span>. {because[locale]}
        </p>
      ))}
    </div>
  )
}
