import '#app/_styles/tables.css'
import '#app/_ui/parts/stacks.css'
import '#app/_ui/citations/worksheet.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {ClaimWords} from '#app/_ui/citations/claim-words.tsx'
import {LeftToDo} from '#app/_ui/citations/left-to-do.tsx'
import {TickBox} from '#app/_ui/citations/tick-box.tsx'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {languageName} from '#app/_ui/parts/language-name.ts'
import {passageName} from '#app/_ui/parts/passage-name.ts'
import {reportRoute} from '#lib/routes/routes.ts'
import {claimSegment, claimSources} from '#lib/citations/claim-sources.ts'
import {evidenceVerdicts, itemLabel, titleIn} from '#lib/edition/index.ts'

type Props = PageProps<'/[locale]/[edition]/citations/worksheet'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'citations'}, (other) => reportRoute(other, edition.id, 'worksheet'))
}

/** The ledger on paper: every claim with its sources and empty boxes for a checker's pencil. */
export default async function Worksheet({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Citations'})
  const passages = await getTranslations({locale, namespace: 'Passages'})
  const languages = await getTranslations({locale, namespace: 'Languages'})
  const nameOf = (lang: string): string => languageName(languages, lang, locale)
  const {lang, title} = titleIn(edition, locale)
  return (
    <PageFrame locale={locale} edition={edition} current="citations" pathIn={(other) => reportRoute(other, edition.id, 'worksheet')}>
      <div className="column worksheet">
        <h1>{t('page.worksheet')}</h1>
        <p lang={lang}>{title}</p>
        <p className="signature">
          {[t('checker'), t('date')].map((label) => (
            <span key={label}>
              {label} <span />
            </span>
          ))}
        </p>
        {edition.claims.map((claim) => (
          <section key={claim.id} id={claim.id}>
            <h2>
              {claim.citations.map((number) => `[${number}]`).join(' ')} {passageName(claimSegment(edition, claim), passages, nameOf)}
            </h2>
            <ClaimWords edition={edition} claim={claim} />
            <table className="stacks">
              <thead>
                <tr>
                  <th scope="col">{t('source')}</th>
                  <th scope="col">{t('axis.access')}</th>
                  <th scope="col">{t('axis.support')}</th>
                </tr>
              </thead>
              <tbody>
                {claimSources(edition, claim).map((item) => (
                  <tr key={item.id}>
                    <th scope="row" lang={item.lang}>
                      {itemLabel(item.id)} {item.title} <span className="address">{item.url}</span>
                    </th>
                    <td data-label={t('axis.access')}>
                      {(['reachable', 'gone', 'blocked'] as const).map((state) => (
                        <TickBox key={state} label={t(`access.${state}`)} />
                      ))}
                    </td>
                    <td data-label={t('axis.support')}>
                      {evidenceVerdicts.map((verdict) => (
                        <TickBox key={verdict} label={t(`verdict.${verdict}`)} />
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
        <LeftToDo edition={edition} />
      </div>
    </PageFrame>
  )
}
