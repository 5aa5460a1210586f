import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {editionFileRoute} from '#lib/routes/routes.ts'
import {bodyLanguages, type Edition} from '#lib/edition/index.ts'
import {exportGroups, type ExportFile} from '#lib/exports/export-file.ts'
import type {FileFacts} from '#lib/exports/file-facts.ts'
import {programsFor} from '#lib/exports/programs-for.ts'
import {hasMessage} from '../parts/has-message.ts'
import {useLanguageName} from '../parts/language-name.ts'

interface FileListProps {
  readonly edition: Edition
  readonly files: ReadonlyArray<FileFacts>
}

/** The open data of an edition by what somebody wants of it: each file with what it is, programs that open it, and its size. */
export function FileList({edition, files}: FileListProps): ReactNode {
  const t = useTranslations('Downloads')
  const languageName = useLanguageName()
  const bodies = bodyLanguages(edition)
  const described = ({name, pair, print, translation}: ExportFile): string => {
    if (translation) return t('translation', {language: languageName(translation)})
    // Of some languages the print has no body, and nobody should take its abstract for the article.
    if (print) return t(`${bodies.includes(print.lang) ? 'print' : 'matter'}.${print.form}`, {language: languageName(print.lang)})
    if (pair) return t('pair', {languages: pair.map(languageName).join(' – ')})
    // Message keys hold no dots: `edition.schema.json` → `edition-schema-json`.
    const key = `files.${name.replaceAll('.', '-')}` as const
    return hasMessage(t, key) ? t(key) : name
  }
  const rounded = (size: number): string => t('size', {kilobytes: Math.max(1, Math.round(size / 1000))})
  return exportGroups
    .map((group) => ({group, own: files.filter(({file}) => file.group === group)}))
    .filter(({own}) => own.length > 0)
    .map(({group, own}) => (
      <section key={group} aria-labelledby={group}>
        <h2 id={group}>{t(`groups.${group}`)}</h2>
        <p>{t(`serves.${group}`)}</p>
        <dl className="facts files">
          {own.map(({file, size}) => (
            <div key={file.name}>
              <dt>
                <a href={editionFileRoute(edition.id, file.name)}>{file.name}</a>
              </dt>
              <dd>
                {described(file)} <small>{[...openedBy(file), rounded(size)].join(' · ')}</small>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))

  function openedBy(file: ExportFile): ReadonlyArray<string> {
    const programs = programsFor(file)
    return programs.length > 0 ? [t('opens', {programs: programs.join(', ')})] : []
  }
}
