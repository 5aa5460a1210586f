import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {findingAnchor} from '#lib/routes/place-route.ts'
import {promiseOf} from '#lib/checks/promise-of.ts'
import {type Edition, type Evidence, type Finding, isWebAddress, isInReferences, type Locale, segmentOf} from '#lib/edition/index.ts'
import {aboutSentences} from './about-sentences.ts'
import {filterEntry} from './filter-entry.ts'
import {PlaceLink} from './place-link.tsx'
import {Prose} from './prose.tsx'
import {Spaced} from './spaced.tsx'

/** A finding: where, what, on which evidence, how it was found and how sure it is. */
export function FindingItem({
  edition,
  finding,
  formerId,
  locale
}: {
  readonly edition: Edition
  readonly finding: Finding
  /** An id of an earlier version, whose links lead here. */
  readonly formerId?: string | undefined
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Citations')
  const [first, ...others] = finding.places
  const {certainty, evidence, gravity, id, kind, rule, text} = finding
  return (
    <li id={findingAnchor(id)} {...aboutSentences(edition, finding.places)} {...filterEntry({gravity, certainty, kind, rule})}>
      <p className="places" id={formerId && findingAnchor(formerId)}>
        <Spaced>
          <PlaceLink edition={edition} locale={locale} place={first!} />
          {others.length > 0 && <span className="facts">{t('morePlaces', {count: others.length})}</span>}
          <span className="facts">{[t(`gravity.${gravity}`), t(`kind.${kind}`)].join(' · ')}</span>
        </Spaced>
      </p>
      <p>
        <Prose edition={edition} locale={locale} text={text[locale]} />
      </p>
      <details className="evidence">
        <summary>{t(`certainty.${certainty}`)}</summary>
        <p>{rule === 'reader' ? t('byReader') : t('byRule', {rule: promiseOf(rule)?.[locale] ?? rule})}</p>
        {others.length > 0 && (
          <p className="places">
            <Spaced>
              {t('alsoAt')}
              {others.map((place) => (
                <PlaceLink key={place} edition={edition} locale={locale} place={place} />
              ))}
            </Spaced>
          </p>
        )}
        <ul>
          {evidence.map((piece, index) => (
            <li key={index}>
              {isWebAddress(piece.at) ? (
                <a href={piece.at}>{piece.at}</a>
              ) : (
                <PlaceLink edition={edition} locale={locale} place={piece.at} />
              )}{' '}
              <q lang={langOf(edition, piece)}>{piece.quote}</q>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

/** The language of a piece of evidence: its sentence's or its source's; unknown for other sources. */
function langOf(edition: Edition, {at}: Evidence): string | undefined {
  if (isWebAddress(at)) return undefined
  if (!isInReferences(at)) return segmentOf(edition, at).unit.lang
  return edition.references.flatMap(({items}) => items).find(({id}) => id === at || id.startsWith(`${at}-`))?.lang
}
