import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Term} from '#lib/alignment/term-table.ts'
import type {Edition, Lang, Locale, PhraseLink, SegmentId} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {PlaceLink} from '../parts/place-link.tsx'
import {rowName} from '../parts/row-name.ts'
import {Spaced} from '../parts/spaced.tsx'
import {TermConsistency} from './term-consistency.tsx'

interface TermRenderingsProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly term: Term
}

/** Every rendering of a term in the article's own versions, language by language, with its count and its places. */
export function TermRenderings({edition, locale, term}: TermRenderingsProps): ReactNode {
  const t = useTranslations('Terms')
  const parallel = useTranslations('Parallel')
  const languageName = useLanguageName()
  const [rendering, count, where] = [t('rendering'), t('count'), t('where')]
  return (
    <>
      <div className="scroll" role="region" aria-label={t('renderings')} tabIndex={0}>
        <table className="numbers stacks">
          <thead>
            <tr>
              {[t('language'), rendering, count, where].map((column) => (
                <th key={column} scope="col" className={column === count ? 'figure' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {term.languages.flatMap(({lang, none, renderings}) => [
              ...renderings.map(({places, text}) => (
                <tr key={`${lang} ${text}`}>
                  <th scope="row">{languageName(lang)}</th>
                  <td data-label={rendering}>
                    <span className="words" lang={lang}>
                      {text}
                    </span>
                  </td>
                  <td data-label={count} className="figure">
                    {places.length}
                  </td>
                  <td data-label={where}>
                    <Spaced>
                      {places.flatMap(({phrase, row}) =>
                        segmentsIn(phrase, lang).map((id) => (
                          <PlaceLink key={`${row} ${phrase.id} ${id}`} edition={edition} locale={locale} place={id} />
                        ))
                      )}
                    </Spaced>
                  </td>
                </tr>
              )),
              ...(none.length > 0
                ? [
                    <tr key={`${lang} none`}>
                      <th scope="row">{languageName(lang)}</th>
                      <td data-label={rendering}>{t('none')}</td>
                      <td data-label={count} className="figure">
                        {none.length}
                      </td>
                      <td data-label={where}>
                        <Spaced>
                          {none.map(({phrase, row}) => (
                            <a key={`${row} ${phrase.id}`} className="place" href={`#place-${row}-${phrase.id}`}>
                              {rowName(row, parallel)}
                            </a>
                          ))}
                        </Spaced>
                      </td>
                    </tr>
                  ]
                : [])
            ])}
          </tbody>
        </table>
      </div>
      {term.languages.map((language) => (
        <div key={language.lang} className="consistency">
          <TermConsistency term={language} name={languageName(language.lang)} />
        </div>
      ))}
    </>
  )
}

/** The sentences that hold a phrase in a language, each once. */
function segmentsIn({pieces}: PhraseLink, lang: Lang): ReadonlyArray<SegmentId> {
  return [...new Set((pieces.get(lang) ?? []).map(({segment}) => segment))]
}
