import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {linkAddress} from '#lib/routes/routes.ts'
import {reportAddress} from '#lib/routes/report-address.ts'
import type {Locale} from '#lib/edition/index.ts'

/** A link by which a reader reports an error in a passage. It names the passage and its address. */
export function ReportLink({
  passage,
  route,
  locale
}: {
  readonly passage: string
  readonly route: string
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Text')
  const href = reportAddress({subject: t('reportSubject', {passage}), body: linkAddress(route)})
  return <a data-report="" href={href} lang={locale} aria-label={t('report', {passage})} title={t('report', {passage})} />
}
