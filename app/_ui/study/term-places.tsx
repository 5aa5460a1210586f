import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {shiftsOfRow} from '#lib/alignment/shift-list.ts'
import type {Term, TermPlace} from '#lib/alignment/term-table.ts'
import {responsibleNames, segmentOf, type Edition, type Lang, type Locale, type ResolvedPiece} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {MarkedText} from '../parts/marked-text.tsx'
import {PlaceLink} from '../parts/place-link.tsx'
import {RowLink} from '../parts/row-link.tsx'
import {ShiftItem} from '../parts/shift-item.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface TermPlacesProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly term: Term
}

/** Where the versions have a term: each phrase link that names it, in its sentence in every language, with its note and its shifts. */
export function TermPlaces({edition, locale, term}: TermPlacesProps): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const named = (phrase: TermPlace['phrase']): boolean => phrase.term === term.id
  return (
    <ol className="term-places">
      {edition.alignment.rows.flatMap((row) =>
        row.phrases.filter(named).map((phrase) => (
          <li key={`${row.g} ${phrase.id}`} id={`place-${row.g}-${phrase.id}`} className="shift">
            <p className="places">
              <Spaced>
                <RowLink edition={edition} locale={locale} row={row.g} />
                <span className="facts">
                  {responsibleNames(edition, phrase.resp)?.[locale] ?? phrase.resp} · {t(`status.${phrase.status}`)}
                </span>
              </Spaced>
            </p>
            <dl className="evidence">
              {edition.languages.flatMap((lang) => {
                const pieces = phrase.pieces.get(lang)
                return pieces
                  ? [
                      <div key={lang}>
                        <dt>{languageName(lang)}</dt>
                        {pieces.length === 0 ? (
                          <dd className="absent">{t('noCounterpart')}</dd>
                        ) : (
                          <Sentences edition={edition} lang={lang} locale={locale} pieces={pieces} />
                        )}
                      </div>
                    ]
                  : []
              })}
            </dl>
            {phrase.note && <p>{phrase.note[locale]}</p>}
            {phrase.shifts.length > 0 && (
              <ul>
                {shiftsOfRow(edition, row)
                  .filter((listed) => listed.phrase === phrase)
                  .map((listed, index) => (
                    <ShiftItem key={index} edition={edition} listed={listed} locale={locale} isBesideItsWords />
                  ))}
              </ul>
            )}
          </li>
        ))
      )}
    </ol>
  )
}

/** The sentences that hold the pieces of a phrase in a language, the pieces marked, each sentence a link to where it stands. */
function Sentences({
  edition,
  lang,
  locale,
  pieces
}: {
  readonly edition: Edition
  readonly lang: Lang
  readonly locale: Locale
  readonly pieces: ReadonlyArray<ResolvedPiece>
}): ReactNode {
  return (
    <dd>
      <Spaced>
        {[...new Set(pieces.map(({segment}) => segment))].flatMap((id) => {
          const {segment, unit} = segmentOf(edition, id)
          return [
            <MarkedText key={`${lang} ${id}`} unit={unit} segment={segment} marks={pieces.filter((piece) => piece.segment === id)} />,
            <PlaceLink key={id} edition={edition} locale={locale} place={id} />
          ]
        })}
      </Spaced>
    </dd>
  )
}
