import {useTranslations} from 'next-intl'
import {hasMessage} from './has-message.ts'

/** What readers call a type of sources; one of CSL that we have no name for keeps CSL's. */
export function useTypeName(): (type: string) => string {
  const t = useTranslations('References')
  return (type) => {
    const key = `types.${type}` as const
    return hasMessage(t, key) ? t(key) : type
  }
}
