import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {type Entity, type EntityName, locales} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** The name in each language, and whose it is. */
export function NameTable({entity}: {readonly entity: Entity}): ReactNode {
  const t = useTranslations('Entities')
  const languageName = useLanguageName()
  return (
    <div className="scroll" role="region" aria-label={t('names')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('name')}</th>
          </tr>
        </thead>
        <tbody>
          {locales.map((lang) => (
            <tr key={lang}>
              <th scope="row">{languageName(lang)}</th>
              <td>
                <span lang={lang}>{entity.names[lang].name}</span> <NameSource name={entity.names[lang]} />
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
