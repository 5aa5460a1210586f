import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {editionFileRoute} from '#lib/routes/routes.ts'
import type {Edition} from '#lib/edition/index.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {hasMessage} from '../parts/has-message.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** The open data of an edition, by what it serves, each file with what it is. */
export function FileList({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Downloads')
  const languageName = useLanguageName()
  const files = exportFilesOf(edition)
  const described = ({name, pair, print, translation}: ExportFile): string => {
    if (translation) return t('translation', {language: languageName(translation)})
    if (print) return t(`print.${print.form}`, {language: languageName(print.lang)})
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
          .map((file) => (
            <div key={file.name}>
              <dt>
                <a href={editionFileRoute(edition.id, file.name)}>{file.name}</a>
              </dt>
              <dd>{described(file)}</dd>
            </div>
          ))}
      </dl>
    </section>
  ))
}
