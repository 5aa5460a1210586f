import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {type Edition, type Entity, type Locale, locales} from '#lib/edition/index.ts'
import {letterGroups} from '#lib/entities/letter-groups.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {sortForm, type RegisterSection as Section} from '#lib/entities/register.ts'
import {letterAnchor} from '#lib/routes/anchors.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {Spaced} from '../parts/spaced.tsx'

/** A list of so many entries is seen at once: nobody needs letters there. */
const few = 12

interface RegisterSectionProps {
  readonly edition: Edition
  readonly section: Section
  readonly locale: Locale
}

/** The entries of one type in the alphabet of the interface’s language, with its letters above a long list. */
export function RegisterSection({edition, locale, section: {entities, type}}: RegisterSectionProps): ReactNode {
  const t = useTranslations('Entities')
  const groups = letterGroups(entities, locale)
  return (
    <section aria-labelledby={type} className="register">
      <h2 id={type}>{t(`section.${type}`)}</h2>
      {entities.length > few && (
        <nav className="letters" aria-label={t('letters', {type: t(`section.${type}`)})}>
          <Spaced>
            {groups.map(({letter}, index) => (
              <a key={index} href={`#${letterAnchor(type, index)}`}>
                {letter ?? t('digits')}
              </a>
            ))}
          </Spaced>
        </nav>
      )}
      <ul>
        {groups.flatMap((group, index) =>
          group.entities.map((entity, at) => (
            <li key={entity.id} id={entities.length > few && at === 0 ? letterAnchor(type, index) : undefined}>
              <Spaced>
                <a href={entityRoute(locale, edition.id, entity.id)} {...{[hooks.mention]: type}}>
                  {sortForm(entity, locale)}
                </a>
                <span className="count">{occurrencesOf(edition, entity.id).length}</span>
                {otherNames(entity, locale).map(({langs, name}) => (
                  <span key={name} className="other">
                    <span lang={langs[0]}>{name}</span> <small>{langs.join(', ')}</small>
                  </span>
                ))}
              </Spaced>
            </li>
          ))
        )}
      </ul>
    </section>
  )
}

/** The names in the other languages, each once, with the languages that have it. */
function otherNames({names}: Entity, locale: Locale): ReadonlyArray<{readonly name: string; readonly langs: ReadonlyArray<Locale>}> {
  const others = locales.filter((lang) => lang !== locale && names[lang].name !== names[locale].name)
  return [...new Set(others.map((lang) => names[lang].name))].map((name) => ({
    name,
    langs: others.filter((lang) => names[lang].name === name)
  }))
}
