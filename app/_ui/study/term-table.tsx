import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {termOccurrences} from '#lib/alignment/term-occurrences.ts'
import {termTable, type TermInLanguage} from '#lib/alignment/term-table.ts'
import {bodyLanguages, translationInto, type Edition, type Locale} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {RowLink} from '../parts/row-link.tsx'
import {Spaced} from '../parts/spaced.tsx'

/** Every term with all its equivalents in each language, counted; spelling variants named; occurrences in the body beside them. */
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
          {termTable(edition).map(({id, languages}) => (
            <tr key={id} id={`term-${id}`}>
              <th scope="row">
                <a href={`#term-${id}`}>{edition.alignment.terms.find((term) => term.id === id)?.names[locale]}</a>
              </th>
              {languages.map((term) => (
                <td key={term.lang} data-label={languageName(term.lang)}>
                  <ul>
                    {term.renderings.map(({places, text}) => (
                      <li key={text}>
                        <span lang={term.lang}>{text}</span>
                        {'\u00a0'}
                        <span className="count">{places.length}</span>
                      </li>
                    ))}
                  </ul>
                  {term.none.length > 0 && <p className="absent">{t('noneIn', {count: term.none.length})}</p>}
                  <Consistency term={term} />
                  <InTranslation edition={edition} term={term} id={id} locale={locale} />
                  {bodies.includes(term.lang) && term.renderings.some(isWhole) && (
                    <p className="absent">{t('inBody', {count: termOccurrences(edition, term).length})}</p>
                  )}
                </td>
              ))}
              <td data-label={t('places')}>
                <Spaced>
                  {[
                    ...new Set(
                      languages.flatMap(({none, renderings}) => [...renderings.flatMap(({places}) => places), ...none]).map(({row}) => row)
                    )
                  ].map((row) => (
                    <RowLink key={row} edition={edition} locale={locale} row={row} />
                  ))}
                </Spaced>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether a rendering is one run of words: what stands in pieces is not looked for in the body. */
function isWhole({text}: TermInLanguage['renderings'][number]): boolean {
  return !text.includes(' … ')
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
      <p>{t('inTranslation', {count: termOccurrences(translation, term).length})}</p>
      {departures.map(({because, rendering}) => (
        <p key={rendering}>
          {t('alsoAs')} <span lang={term.lang}>{rendering}</span>. {because[locale]}
        </p>
      ))}
    </div>
  )
}

function Consistency({term: {distinct, lang, renderings, variants}}: {readonly term: TermInLanguage}): ReactNode {
  const t = useTranslations('Study')
  return (
    <>
      {renderings.length > 1 && distinct !== undefined && (
        <p className="absent">{distinct === 1 ? t('consistent') : t('distinct', {count: String(distinct)})}</p>
      )}
      {variants.map((group) => (
        <p key={group[0]?.text} className="absent">
          {t('variants')} <span lang={lang}>{group.map(({text}) => text).join(' / ')}</span>
        </p>
      ))}
    </>
  )
}
