import {useTranslations} from 'next-intl'
import {parseSegmentId, type Lang, type Unit} from '#lib/edition/index.ts'
import {hasMessage} from './has-message.ts'
import {useLanguageName} from './language-name.ts'

/**
 * What each kind of place is called in each language, with a gap for its number, for scripts that list passages: `b ru` is `¶ {number}`. A kind
 * that has no name is left out.
 */
export function usePassagePatterns(units: ReadonlyArray<Unit>, languages: ReadonlyArray<Lang>): Readonly<Record<string, string>> {
  const names = useTranslations('Passages')
  const languageName = useLanguageName()
  const kinds = [...new Set(units.flatMap(({segments}) => segments.map(({id}) => parseSegmentId(id)?.part ?? '')))]
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      hasMessage(names, kind)
        ? languages.map((lang) => [`${kind} ${lang}`, names(kind, {lang: languageName(lang), number: '{number}'})])
        : []
    )
  )
}
