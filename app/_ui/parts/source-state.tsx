import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {claimRoute, reportRoute} from '#lib/routes/routes.ts'
import {audit} from '#lib/checks/audit.ts'
import type {Edition, Locale, ReferenceItem} from '#lib/edition/index.ts'

/** The state of a source in a line: findings, what checkers say, whether it was reached. Three axes, never one verdict. */
export function SourceState({
  edition,
  item,
  locale
}: {
  readonly edition: Edition
  readonly item: ReferenceItem
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Citations')
  const faults = audit(edition).findings.filter(({gravity, places}) => gravity !== 'none' && places.includes(item.id)).length
  const access = edition.access.find(({url}) => url === item.url)
  const marks = edition.support.filter((mark) => mark.item === item.id && !mark.voided)
  const verdicts = [...new Set(marks.map(({verdict}) => verdict))]
  const claim = edition.claims.find(({citations}) =>
    edition.references.some(({items, number}) => citations.includes(number) && items.includes(item))
  )
  const report = claim ? `${claimRoute(locale, edition.id, claim.id)}#${item.id}` : reportRoute(locale, edition.id, '')
  const support = verdicts.length === 0 ? t('verdict.not-checked') : verdicts.map((verdict) => t(`verdict.${verdict}`)).join(' / ')
  return (
    <a className="state" href={report}>
      {[t('count', {count: faults}), support, ...(access ? [t(`access.${access.state}`)] : [])].join(' · ')}
    </a>
  )
}
