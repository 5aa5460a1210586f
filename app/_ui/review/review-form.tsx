import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {reviewVerdicts} from '#lib/edition/index.ts'

/** The form of one review, which scripts copy to the end of each judgement. Nothing is sent anywhere; Enter goes on to the next. */
export function ReviewForm(): ReactNode {
  const t = useTranslations('Review')
  const frame = useTranslations('Frame')
  return (
    <template {...{[hooks.reviewForm]: ''}}>
      <form className="mark-form review-form">
        <fieldset>
          <legend>{t('mine')}</legend>
          <label>
            <input type="radio" name="verdict" value="" defaultChecked /> {t('verdict.none')}
          </label>
          {reviewVerdicts.map((verdict) => (
            <label key={verdict}>
              <input type="radio" name="verdict" value={verdict} /> {t(`verdict.${verdict}`)}
            </label>
          ))}
        </fieldset>
        <label {...{[hooks.nameField]: ''}} hidden>
          <span>{t('tools.name')}</span>
          <input name="by" autoComplete="name" />
        </label>
        <label className="evidence-field" {...{[hooks.reasonField]: ''}} hidden>
          <span>{t('reason')}</span>
          <input name="reason" autoComplete="off" />
        </label>
        <button type="submit">{t('next')}</button>
        <p
          role="status"
          {...{
            [hooks.state]: '',
            [hooks.sayNotKept]: t('notKept'),
            [hooks.sayKept]: t('kept', {date: '{date}'}),
            [hooks.sayAgain]: t('again', {verdict: '{verdict}', date: '{date}'}),
            [hooks.sayUnstored]: frame('unstored')
          }}
        />
        <ul
          {...{
            [hooks.others]: '',
            [hooks.sayConflict]: t('conflict'),
            [hooks.sayTwice]: t('twice'),
            [hooks.sayOutdated]: t('outdated')
          }}
        />
      </form>
    </template>
  )
}
