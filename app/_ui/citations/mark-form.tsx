import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {accessStates, verdicts} from '#lib/edition/index.ts'

/** The form of one mark, which scripts copy beside each source of the ledger, and the tools of a checker. Nothing is sent anywhere. */
export function MarkForm({edition}: {readonly edition: string}): ReactNode {
  const t = useTranslations('Citations')
  return (
    <>
      <div className="ledger-tools" data-ledger-tools="" data-edition={edition} hidden>
        <p>{t('tools.lead')}</p>
        <label>
          <span>{t('tools.name')}</span>
          <input name="by" autoComplete="name" />
        </label>
        <button type="button" data-export="">
          {t('tools.export')}
        </button>
        <label className="button">
          {t('tools.import')}
          <input type="file" accept="application/json" data-import="" />
        </label>
        <output data-mark-count="" data-none={t('tools.none')} data-some={t('tools.some')} data-problem={t('tools.problem')} />
      </div>
      <template data-mark-form="">
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
          <label>
            <span>{t('tools.evidence')}</span>
            <input name="evidence" minLength={12} />
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
          <p
            data-state=""
            data-short={t('tools.short')}
            data-unnamed={t('tools.unnamed')}
            data-kept={t('tools.kept')}
            data-voided={t('voided')}
            role="status"
          />
        </form>
      </template>
    </>
  )
}
