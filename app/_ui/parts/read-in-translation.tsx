import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {translationInto, type Edition, type Locale} from '#lib/edition/index.ts'

/** Whose words the sentences of a list are, where readers of the interface’s language get them in the translation of the edition. */
export function ReadInTranslation({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Text')
  return translationInto(edition, locale) && <p className="facts">{t('readInTranslation')}</p>
}
