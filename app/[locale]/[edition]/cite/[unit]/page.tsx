import '#app/_styles/tables.css'
import '#app/_ui/citations/citations.css'
import '#app/_ui/citing/citing.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {FindingItem} from '#app/_ui/parts/finding-item.tsx'
import {CitationList} from '#app/_ui/citing/citation-list.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {languageName} from '#app/_ui/parts/language-name.ts'
import {passageName} from '#app/_ui/parts/passage-name.ts'
import {ReportLink} from '#app/_ui/parts/report-link.tsx'
import {inferredPages} from '#lib/citing/printed-pages.ts'
import {citeRoute, passageRoute, permanentAddress} from '#lib/routes/routes.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {
  citableUnits,
  correctedText,
  editionWithTranslations,
  originalUnitId,
  translationInto,
  unitOf,
  type Edition,
  type Locale,
  type Translation,
  type Unit,
  type UnitId
} from '#lib/edition/index.ts'

type Props = PageProps<'/[locale]/[edition]/cite/[unit]'>

export function generateStaticParams({params}: {readonly params: {readonly edition: string}}): Array<{unit: string}> {
  return citableUnits(editionWithTranslations(editionOf(params.edition))).map(({id}) => ({unit: id}))
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const unit = unitOf(editionWithTranslations(edition), (await params).unit as UnitId)
  return pageHead({edition, locale, page: '', name: await titleOf(edition, unit, locale)}, (other) => citeRoute(other, edition.id, unit.id))
}

export default async function CitePassage({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const texts = editionWithTranslations(edition)
  const unit = unitOf(texts, (await params).unit as UnitId)
  const translation = translationOf(edition, unit)
  const original = translation && unitOf(texts, originalUnitId(translation, unit.id))
  const t = await getTranslations({locale, namespace: 'Citing'})
  const passages = await getTranslations({locale, namespace: 'Passages'})
  const languages = await getTranslations({locale, namespace: 'Languages'})
  const route = passageRoute(locale, edition, unit)
  const printed = original ?? unit
  const inferred = inferredPages(edition, printed, {start: 0, end: printed.text.length})
  const address = permanentAddress(route)
  const found = audit(edition).findings.filter(({places}) => places.some((place) => unit.segments.some(({id}) => id === place)))
  return (
    <PageFrame locale={locale} edition={edition} pathIn={(other) => citeRoute(other, edition.id, unit.id)}>
      <div className="column">
        <p className="up">
          <a href={citeRoute(locale, edition.id)}>{t('title')}</a>
        </p>
        <h1>{await titleOf(edition, unit, locale)}</h1>
        <blockquote className="passage" lang={unit.lang}>
          {unit.corrected}
        </blockquote>
        {original && (
          <>
            <p>
              <a href={citeRoute(locale, edition.id, original.id)}>{t('original')}</a>
            </p>
            <blockquote className="passage" lang={original.lang}>
              {original.corrected}
            </blockquote>
          </>
        )}
        <p className="files">
          <a href={route}>{t('open')}</a> <ReportLink passage={unit.id} route={route} locale={locale} />
          {address && <span className="address">{address}</span>}
        </p>
        <CitationList edition={edition} target={unit.id} locale={locale} />
        {inferred && (
          <p className="facts">
            {t('inferredPages', {
              pages: inferred.first === inferred.last ? inferred.first : `${inferred.first}–${inferred.last}`,
              count: inferred.first === inferred.last ? 1 : 2
            })}
          </p>
        )}
        {found.length > 0 && (
          <>
            <h2>{t('findings')}</h2>
            <ol className="findings">
              {found.map((finding) => (
                <FindingItem key={finding.id} edition={edition} finding={finding} locale={locale} />
              ))}
            </ol>
          </>
        )}
        {unit.segments.length > 1 && (
          <>
            <h2>{t('sentences')}</h2>
            {unit.segments.map((segment) => (
              <details key={segment.id} id={segment.id}>
                <summary>
                  {passageName(segment.id, passages, (lang) => languageName(languages, lang, locale))}{' '}
                  <span lang={unit.lang}>{correctedText(unit, segment)}</span>
                </summary>
                <CitationList edition={edition} target={segment.id} locale={locale} />
              </details>
            ))}
          </>
        )}
      </div>
    </PageFrame>
  )
}

/** What the page is called: a passage of a translation says that it is one, and in which language. */
async function titleOf(edition: Edition, unit: Unit, locale: Locale): Promise<string> {
  const t = await getTranslations({locale, namespace: 'Citing'})
  const languages = await getTranslations({locale, namespace: 'Languages'})
  const nameOf = (lang: string): string => languageName(languages, lang, locale)
  const passage = passageName(unit.id, await getTranslations({locale, namespace: 'Passages'}), nameOf)
  return t('titleOf', {
    passage: translationOf(edition, unit) ? t('inTranslation', {passage, language: nameOf(unit.lang)}) : passage
  })
}

function translationOf(edition: Edition, unit: Unit): Translation | undefined {
  const translation = translationInto(edition, unit.lang)
  return translation?.units.includes(unit) ? translation : undefined
}
