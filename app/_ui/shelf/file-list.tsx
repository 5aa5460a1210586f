import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {editionFileRoute} from '#lib/routes/routes.ts'
import type {Edition} from '#lib/edition/index.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {hasMessage} from '../parts/has-message.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** The open data of an edition, by what it serves, each file with what it is. */
export function FileList({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Downloads')
  const languageName = useLanguageName()
  const files = exportFilesOf(edition)
  const described = (name: string): string => {
    const pair = pairOf(name)
    if (pair) return t('pair', {languages: pair.map(languageName).join(' – ')})
    // Message keys hold no dots: `edition.schema.json` → `edition-schema-json`.
    const key = `files.${name.replaceAll('.', '-')}` as const
    return hasMessage(t, key) ? t(key) : name
  }
  return [...new Set(files.map(({group}) => group))].map((group) => (
    <section key={group} aria-labelledby={group}>
      <h2 id={group}>{t(`groups.${group}`)}</h2>
      <dl className="facts">
        {files
          .filter((file) => file.group === group)
          .map(({name}) => (
            <div key={name}>
              <dt>
                <a href={editionFileRoute(edition.id, name)}>{name}</a>
              </dt>
              <dd>{described(name)}</dd>
            </div>
          ))}
      </dl>
    </section>
  ))
}

/** The two languages of a bilingual memory: `ky-ru.tmx`. */
function pairOf(name: string): ReadonlyArray<string> | undefined {
  return /^([a-z]{2,3})-([a-z]{2,3})\.tmx$/.exec(name)?.slice(1)
}
