import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {TermRow} from '#lib/alignment/term-rows.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {passageRoute} from '#lib/routes/routes.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {MarkedText} from '../parts/marked-text.tsx'
import {usePassageName} from '../parts/passage-name.ts'

interface TermBodyProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly rows: ReadonlyArray<TermRow>
}

/** Sentences of the body with the words of a term marked, each linked to where it stands, and under it what translates it, said to be a translation. */
export function TermBody({edition, locale, rows}: TermBodyProps): ReactNode {
  const t = useTranslations('Terms')
  const languageName = useLanguageName()
  const passageName = usePassageName()
  return (
    <ol className="term-rows">
      {rows.map(({sentences}) => (
        <li key={sentences[0]?.segment.id}>
          {sentences.map(({found, isPrint, segment, unit}) => (
            <p key={segment.id} className={isPrint ? undefined : 'counterpart'}>
              <a className="place" href={passageRoute(locale, edition, unit, segment.id)}>
                {isPrint ? passageName(segment.id) : t('translated', {language: languageName(unit.lang)})}
              </a>{' '}
              <MarkedText unit={unit} segment={segment} marks={found} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
