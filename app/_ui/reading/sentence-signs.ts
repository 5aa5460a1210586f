import {useTranslations} from 'next-intl'
import {evidenceAnchor, findingAnchor, findingPage, uncitedAnchor} from '#lib/routes/place-route.ts'
import {reportRoute} from '#lib/routes/routes.ts'
import {audit} from '#lib/checks/audit.ts'
import {statementsOf} from '#lib/citations/statements.ts'
import {
  gravities,
  translationInto,
  type Edition,
  type Gravity,
  type Lang,
  type Locale,
  type Segment,
  type SegmentId
} from '#lib/edition/index.ts'
import type {Sign} from '#lib/html/html-context.ts'

/**
 * The signs in the margin of each sentence of a text, in the print or in a translation: one for what is found on it, one for a source that it
 * lacks, with what other pages say of it, and where it lacks none, one for what they say. What looks odd and is right has none.
 */
export function useSentenceSigns(edition: Edition, lang: Lang, locale: Locale): (sentence: Segment) => ReadonlyArray<Sign> {
  const t = useTranslations('Reading')
  const citations = useTranslations('Citations')
  const translation = translationInto(edition, lang)
  const faults = audit(edition).findings.filter(({gravity, places}) => gravity !== 'none' && findingPage({places}) === 'findings')
  const statements = statementsOf(edition)
  return ({id}) => {
    const originals: ReadonlyArray<SegmentId> = translation?.originals.get(id) ?? [id]
    const found = faults.filter(({places}) => places.some((place) => originals.some((original) => original === place)))
    const uncited = edition.uncitedClaims.filter(({segment}) => originals.includes(segment))
    const statement = statements.find(({segment}) => originals.includes(segment.id))
    const standing = statement && citations(`standing.${statement.standing}`)
    const signs: Array<Sign> = []
    if (found.length > 0)
      signs.push({
        kind: 'finding',
        gravity: gravest(found.map(({gravity}) => gravity)),
        href: `${reportRoute(locale, edition.id, 'findings')}#${findingAnchor(found[0]!.id)}`,
        label: t('sign.finding', {count: found.length})
      })
    if (uncited.length > 0)
      signs.push({
        kind: 'uncited',
        gravity: gravest(uncited.map(({gravity}) => gravity ?? 'slight')),
        href: `${reportRoute(locale, edition.id, 'uncited')}#${uncitedAnchor(uncited[0]!.segment)}`,
        label: t('sign.uncited', {standing: standing!})
      })
    else if (statement)
      signs.push({
        kind: statement.standing === 'contradicted' ? 'contradicted' : 'evidence',
        gravity: statement.standing === 'contradicted' ? 'moderate' : 'slight',
        href: `${reportRoute(locale, edition.id, 'evidence')}#${evidenceAnchor(statement.segment.id)}`,
        label: t('sign.evidence', {standing: standing!})
      })
    return signs
  }
}

function gravest(list: ReadonlyArray<Gravity>): Gravity {
  return gravities.find((gravity) => list.includes(gravity)) ?? 'none'
}
