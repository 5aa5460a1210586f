import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {linkAddress} from '#lib/routes/routes.ts'
import {reportAddress} from '#lib/routes/report-address.ts'
import type {Locale} from '#lib/edition/index.ts'
import {usePassageName} from './passage-name.ts'

/** A link by which a reader reports an error in a passage. It says what readers call it; what it writes names the passage and its address. */
export function ReportLink({
  passage,
  name,
  route,
  locale
}: {
  readonly passage: string
  /** Where readers call it otherwise than a passage is called: a row of several. */
  readonly name?: string
  readonly route: string
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Text')
  const passageName = usePassageName()
  const label = t('report', {passage: name ?? passageName(passage)})
  const href = reportAddress({subject: t('reportSubject', {passage}), body: linkAddress(route)})
  return <a data-report="" href={href} lang={locale} aria-label={label} title={label} />
}
