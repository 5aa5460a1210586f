import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {type Entity, type Locale, locales} from '#lib/edition/index.ts'
import {attestedForms} from '#lib/entities/attested-forms.ts'
import {nameOwner, type NameOwner} from '#lib/entities/name-owner.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import {useLanguageName} from '../parts/language-name.ts'

interface NameTableProps {
  readonly entity: Entity
  readonly occurrences: ReadonlyArray<Occurrence>
}

/** The name in each language, and whose it is. */
export function NameTable({entity, occurrences}: NameTableProps): ReactNode {
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
          </tr>
        </thead>
        <tbody>
          {locales.map((lang) => (
            <tr key={lang}>
              <th scope="row">{languageName(lang)}</th>
              <td>
                <span lang={lang}>{entity.names[lang].name}</span>{' '}
                <NameSource entity={entity} lang={lang} owner={nameOwner(entity, lang, forms)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface NameSourceProps {
  readonly entity: Entity
  readonly lang: Locale
  readonly owner: NameOwner
}

/** Whose a name is: the article’s, of a page where it was seen published, or ours, though the article may speak of what it names. */
function NameSource({entity, lang, owner}: NameSourceProps): ReactNode {
  const t = useTranslations('Entities')
  const {attested, seen} = entity.names[lang]
  return (
    <>
      {owner === 'attested' && <small>{t('attested')}</small>}
      {owner === 'ours' && <small>{t(attested ? 'mentioned' : 'ours')}</small>}{' '}
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
