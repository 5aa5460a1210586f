import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type Locale} from '#lib/edition/index.ts'
import {unresolvedOf} from '#lib/entities/unresolved-of.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {MarkedText} from '../parts/marked-text.tsx'
import {PlaceLink} from '../parts/place-link.tsx'
import {Spaced} from '../parts/spaced.tsx'

/** Whom or what the article means by an office or a description alone, each in its sentence, and who may be meant where the edition says so. */
export function UnresolvedList({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Entities')
  const found = unresolvedOf(edition)
  if (found.length === 0) return undefined
  return (
    <section aria-labelledby="unresolved" className="unresolved">
      <h2 id="unresolved">{t('unresolved', {count: String(found.length)})}</h2>
      <p className="facts">{t('unresolvedLead')}</p>
      <ol className="occurrences">
        {found.map(({reference, segment, unit}) => (
          <li key={`${unit.id}-${reference.start}`}>
            <PlaceLink edition={edition} locale={locale} place={segment.id} />{' '}
            <MarkedText unit={unit} segment={segment} marks={[reference]} />
            {reference.perhaps.length > 0 && (
              <p className="perhaps">
                <Spaced>
                  <small>{t('perhaps')}</small>
                  {reference.perhaps.map((id) => (
                    <a key={id} href={entityRoute(locale, edition.id, id)}>
                      {entityOf(edition, id).names[locale].name}
                    </a>
                  ))}
                </Spaced>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
