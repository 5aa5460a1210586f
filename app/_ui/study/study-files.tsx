import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition} from '#lib/edition/index.ts'
import {editionFileRoute} from '#lib/routes/routes.ts'
import {alignmentFiles} from '#lib/exports/alignment/alignment-files.ts'
import {Spaced} from '../parts/spaced.tsx'

/** The files of what the page shows, for other tools; what each holds says the page of downloads. */
export function StudyFiles({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Study')
  const files = alignmentFiles(edition).filter(({name}) => /\.(?:tsv|tbx|tmx)$/u.test(name))
  if (files.length === 0) return undefined
  return (
    <p className="facts files">
      {t('files')}{' '}
      <Spaced>
        {files.map(({name}) => (
          <a key={name} href={editionFileRoute(edition.id, name)}>
            {name}
          </a>
        ))}
      </Spaced>
    </p>
  )
}
