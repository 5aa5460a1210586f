import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition} from '#lib/edition/index.ts'
import {passageFormats} from '#lib/exports/passages/passage-formats.ts'
import {passageFileRoute} from '#lib/routes/routes.ts'

/** The addresses of passages, by the example of the first sentence of the body. They are written when the site is published: see `lib/cli/build-site.ts`. */
export function PassageAddresses({edition}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Downloads')
  const [example] = (edition.units.find(({part}) => part === 'body') ?? edition.units[0])?.segments ?? []
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">{t('passages.title')}</h2>
      <p>{t('passages.lead')}</p>
      <dl className="facts">
        {passageFormats.map(({ending, name}) => (
          <div key={name}>
            <dt>
              <a href={passageFileRoute(edition.id, `${example?.id}${ending}`)}>{`passages/${example?.id}${ending}`}</a>
            </dt>
            <dd>{t(`passages.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t.rich('passages.programs', {
          file: 'passages/entry.jsonld',
          entry: (file) => <a href={passageFileRoute(edition.id, 'entry.jsonld')}>{file}</a>
        })}
      </p>
    </section>
  )
}
