import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {audit} from '#lib/checks/audit.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import {findingRoute} from '#lib/routes/place-route.ts'
import {PlaceLink} from '../parts/place-link.tsx'
import {Prose} from '../parts/prose.tsx'

/** So many findings are read at once; more of them stand behind one line. */
const few = 5

interface DossierFindingsProps {
  readonly edition: Edition
  readonly occurrences: ReadonlyArray<Occurrence>
  readonly locale: Locale
}

/** The findings on the sentences that name an entity. */
export function DossierFindings({edition, occurrences, locale}: DossierFindingsProps): ReactNode {
  const t = useTranslations('Entities')
  const kindOf = useTranslations('Citations')
  const sentences = new Set<string>(occurrences.map(({segment}) => segment.id))
  const findings = audit(edition).findings.filter(({gravity, places}) => gravity !== 'none' && places.some((place) => sentences.has(place)))
  if (findings.length === 0) return undefined
  const list = (
    <ul>
      {findings.map((finding) => (
        <li key={finding.id}>
          <PlaceLink edition={edition} locale={locale} place={finding.places.find((place) => sentences.has(place))!} />{' '}
          <a href={findingRoute(locale, edition.id, finding)}>{kindOf(`kind.${finding.kind}`)}</a>
          {'. '}
          <Prose edition={edition} locale={locale} text={finding.text[locale]} />
        </li>
      ))}
    </ul>
  )
  return (
    <section className="dossier">
      <h2>{t('findings')}</h2>
      {findings.length <= few ? (
        list
      ) : (
        <details>
          <summary>{t('findingCount', {count: findings.length})}</summary>
          {list}
        </details>
      )}
    </section>
  )
}
