import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import type {Lack} from '#app/_browser/citations/entered.ts'
import {accessStates, leastEvidence, verdicts} from '#lib/edition/index.ts'

/** The form of one mark, which scripts copy beside each source of the ledger. Nothing is sent anywhere. */
export function MarkForm(): ReactNode {
  const t = useTranslations('Citations')
  const frame = useTranslations('Frame')
  const lacks: Readonly<Record<Lack, string>> = {
    unnamed: t('tools.lacks.unnamed'),
    unjudged: t('tools.lacks.unjudged'),
    short: t('tools.lacks.short', {count: String(leastEvidence)})
  }
  return (
    <template {...{[hooks.markForm]: ''}}>
      <form className="mark-form">
        <label>
          <span>{t('tools.mine')}</span>
          <select name="verdict">
            {verdicts.map((verdict) => (
              <option key={verdict} value={verdict}>
                {t(`verdict.${verdict}`)}
              </option>
            ))}
          </select>
        </label>
        <label {...{[hooks.nameField]: ''}} hidden>
          <span>{t('tools.name')}</span>
          <input name="by" autoComplete="name" />
        </label>
        <p
          role="status"
          {...{
            [hooks.state]: '',
            [hooks.sayNotKept]: t('tools.notKept'),
            [hooks.sayLacks]: JSON.stringify(lacks),
            [hooks.sayKeptBefore]: t('tools.keptBefore', {verdict: '{verdict}'}),
            [hooks.sayKept]: t('tools.kept'),
            [hooks.sayVoided]: t('voided'),
            [hooks.sayUnstored]: frame('unstored')
          }}
        />
        <label className="evidence-field">
          <span>{t('tools.evidence')}</span>
          <input name="evidence" autoComplete="off" />
        </label>
        <label>
          <span>{t('tools.access')}</span>
          <select name="access">
            {accessStates.map((state) => (
              <option key={state} value={state}>
                {t(`access.${state}`)}
              </option>
            ))}
          </select>
        </label>
        <ul {...{[hooks.others]: '', [hooks.sayConflict]: t('conflict'), [hooks.sayTwice]: t('tools.twice')}} />
      </form>
    </template>
  )
}
