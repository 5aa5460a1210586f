import '#app/_styles/tables.css'
import '#app/_ui/shelf/shelf.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {StructuredData} from '#app/_ui/frame/structured-data.tsx'
import {TitleTags} from '#app/_ui/frame/title-tags.tsx'
import {laidOutLater} from '#app/_ui/parts/laid-out-later.ts'
import {OpeningAbstract} from '#app/_ui/parts/opening-abstract.tsx'
import {registerPagesOf} from '#lib/volumes/register-pages-of.ts'
import {FrontMatter} from '#app/_ui/shelf/front-matter.tsx'
import {ReadingWays} from '#app/_ui/shelf/reading-ways.tsx'
import {StandingsSummary} from '#app/_ui/shelf/standings-summary.tsx'
import {TourList} from '#app/_ui/shelf/tour-list.tsx'
import {BibliographicRecord} from '#app/_ui/shelf/bibliographic-record.tsx'
import {titleIn, type Edition, type Lang} from '#lib/edition/index.ts'
import {audit} from '#lib/checks/audit.ts'
import {citeRoute, editionPages, manifestRoute, menuRoute, pageRoute, registerRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const head = await pageHead({edition, locale, page: '', isRecord: true}, (other) => pageRoute(other, edition.id, ''))
  return {...head, manifest: manifestRoute}
}

export default async function TitlePage({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'TitlePage'})
  const frame = await getTranslations({locale, namespace: 'Frame'})
  const chronology = await getTranslations({locale, namespace: 'Chronology'})
  const meetings = await getTranslations({locale, namespace: 'Meetings'})
  const map = await getTranslations({locale, namespace: 'Map'})
  const register = registerPagesOf(edition)
  const {lang, title} = titleIn(edition, locale)
  const {argument, authors, responsibility, rights, summary} = edition.metadata
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current=""
      pathIn={(other) => pageRoute(other, edition.id, '')}
      settings={['text', 'entities', 'size', 'theme']}
    >
      <div className="column title-page">
        <h1 lang={lang}>{title}</h1>
        {edition.languages
          .filter((other) => other !== lang)
          .map((other) => (
            <p key={other} lang={other} className="other-title">
              {edition.metadata.title[other]}
            </p>
          ))}
        <p className="authors">{authors.map(({name}) => name[locale]).join('; ')}</p>
        {argument ? (
          <p className="argument">
            {argument[locale]} <small>{t('ours')}</small>
          </p>
        ) : (
          <p className="lead">{summary[locale]}</p>
        )}
        {edition.references.length > 0 && (
          <p className="trust">
            {t('trust', {
              entries: edition.references.length,
              sources: edition.references.flatMap(({items}) => items).length,
              findings: audit(edition).findings.filter(({gravity}) => gravity !== 'none').length,
              uncited: edition.uncitedClaims.length,
              marks: edition.support.length
            })}{' '}
            <a href={pageRoute(locale, edition.id, 'citations')}>{frame('pages.citations')}</a>{' '}
            <StandingsSummary edition={edition} locale={locale} />
          </p>
        )}
        <OpeningAbstract edition={edition} lang={edition.metadata.lang} locale={locale} />
        <ReadingWays edition={edition} locale={locale} />
        <ul className="ways">
          {editionPages
            .filter((page) => page !== '' && page !== 'read')
            .map((page) => (
              <li key={page}>
                <a href={menuRoute(locale, edition, page)}>{frame(`pages.${page}`)}</a> <span>{t(`ways.${page}`)}</span>
              </li>
            ))}
          {register.includes('chronology') && (
            <li>
              <a href={registerRoute(locale, edition.id, 'chronology')}>{chronology('title')}</a> <span>{t('chronologyWay')}</span>
            </li>
          )}
          {register.includes('meetings') && (
            <li>
              <a href={registerRoute(locale, edition.id, 'meetings')}>{meetings('title')}</a> <span>{t('meetingsWay')}</span>
            </li>
          )}
          {register.includes('map') && (
            <li>
              <a href={registerRoute(locale, edition.id, 'map')}>{map('title')}</a> <span>{t('mapWay')}</span>
            </li>
          )}
        </ul>
        <TourList edition={edition} locale={locale} />
        <h2>{t('record')}</h2>
        <BibliographicRecord edition={edition} locale={locale} />
        <p className="cite">
          <a href={citeRoute(locale, edition.id)}>{t('cite')}</a>
        </p>
        <h2>{t('front')}</h2>
        <div className="front">
          {[lang, ...edition.languages.filter((other) => other !== lang)].map((other) => (
            <section key={other} lang={other} {...laidOutLater({length: frontLength(edition, other)})}>
              <FrontMatter edition={edition} lang={other} locale={locale} />
            </section>
          ))}
        </div>
        <h2>{t('responsibility')}</h2>
        <dl className="facts">
          {responsibility.map(({names, role}) => (
            <div key={names.en}>
              <dt>{role[locale]}</dt>
              <dd>{names[locale]}</dd>
            </div>
          ))}
        </dl>
        <h2 id="rights">{t('rights')}</h2>
        <p>{rights[locale]}</p>
      </div>
      <TitleTags edition={edition} locale={locale} />
      <StructuredData edition={edition} locale={locale} page="title" />
    </PageFrame>
  )
}

/** UTF-16 code units of the title matter of a language. */
function frontLength(edition: Edition, lang: Lang): number {
  return edition.units.filter((unit) => unit.part !== 'body' && unit.lang === lang).reduce((sum, {text}) => sum + text.length, 0)
}
