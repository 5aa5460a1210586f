import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition} from '#lib/edition/index.ts'
import type {FileFacts} from '#lib/exports/file-facts.ts'

interface FileChecksumsProps {
  readonly edition: Edition
  readonly files: ReadonlyArray<FileFacts>
}

/** What tells whether a file is the one that was published: its size in bytes, its date, which is that of the edition, and its checksum. */
export function FileChecksums({edition, files}: FileChecksumsProps): ReactNode {
  const t = useTranslations('Downloads')
  const {version, versionDate} = edition.metadata
  return (
    <details className="checksums">
      <summary>{t('sums.title')}</summary>
      <p>{t.rich('sums.lead', {version, command: (words) => <code lang="en">{words}</code>})}</p>
      <ul>
        {files.map(({file, sha256, size}) => (
          <li key={file.name}>
            <b>{file.name}</b> {t('sums.bytes', {count: size})} · <time dateTime={versionDate}>{versionDate}</time> · <code>{sha256}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
