import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {type Entity, type EntityName, locales} from '#lib/edition/index.ts'
import {attestedForms} from '#lib/entities/attested-forms.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** The name in each language, whose it is, and every form in which the article prints it. */
export function NameTable({entity, occurrences}: {readonly entity: Entity; readonly occurrences: ReadonlyArray<Occurrence>}): ReactNode {
  const t = useTranslations('Entities')
  const languageName = useLanguageName()
  const forms = attestedForms(occurrences)
  return (
    <div className="scroll" role="region" aria-label={t('names')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('forms')}</th>
          </tr>
        </thead>
        <tbody>
          {locales.map((lang) => (
            <tr key={lang}>
              <th scope="row">{languageName(lang)}</th>
              <td>
                <span lang={lang}>{entity.names[lang].name}</span> <NameSource name={entity.names[lang]} />
              </td>
              <td lang={lang}>
                {forms
                  .filter((form) => form.lang === lang)
                  .map(({form, occurrences: places}) => `${form} ${places.length}`)
                  .join(' · ') || '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whose a name is: the article’s, of a page where it was seen published, or ours. */
function NameSource({name: {attested, seen}}: {readonly name: EntityName}): ReactNode {
  const t = useTranslations('Entities')
  return (
    <>
      {(attested || seen === undefined) && <small>{t(attested ? 'attested' : 'ours')}</small>}{' '}
      {seen !== undefined && (
        <small>
          <a href={seen} rel="external noopener">
            {t('seenIn', {place: new URL(seen).hostname.replace(/^www\./u, '')})}
          </a>
        </small>
      )}
    </>
  )
}
