import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {issueLabel} from '#lib/citing/issue-label.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'

/** The bibliographic record as a person reads it. */
export function BibliographicRecord({edition: {metadata}, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Record')
  const {authors, doi, issn, journal, udc, version, versionDate} = metadata
  const facts: ReadonlyArray<readonly [string, ReactNode]> = [
    [t('journal'), journal[locale] ?? Object.values(journal)[0]],
    [t('issue'), issueLabel(metadata)],
    ['ISSN', issn],
    [
      'DOI',
      <a key="doi" href={`https://doi.org/${doi}`}>
        {doi}
      </a>
    ],
    ...(udc === undefined ? [] : [[t('udc'), udc] as const]),
    ...authors.flatMap(({orcid}) =>
      orcid === undefined
        ? []
        : [
            [
              'ORCID',
              <a key={orcid} href={`https://orcid.org/${orcid}`}>
                {orcid}
              </a>
            ] as const
          ]
    ),
    [t('version'), `${version} (${versionDate})`]
  ]
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
