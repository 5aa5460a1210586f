import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {itemLabel, type Edition, type Locale, type ReferenceItem} from '#lib/edition/index.ts'
import {SourceState} from '../parts/source-state.tsx'
import {SourceAddress} from '../parts/source-address.tsx'
import {useDateText} from '../parts/date-text.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {useTypeName} from '../parts/type-name.ts'
import {Spaced} from '../parts/spaced.tsx'

/** A source as a note has it: what the list of sources says, in as few elements as can be, since the first paint waits for them. */
export function NoteSource({
  edition,
  item,
  locale
}: {
  readonly edition: Edition
  readonly item: ReferenceItem
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('References')
  const languageName = useLanguageName()
  const dateText = useDateText()
  const typeName = useTypeName()
  const {authors, container, date, lang, sameAs, title, translatedTitle, type, url} = item
  const translated = translatedTitle?.[locale]
  const named = [...authors.map(({family, given}) => (given === undefined ? family : `${family} ${given}`)), title, container]
    .filter((part) => part !== undefined)
    .join('. ')
  const facts = [
    ...(title === undefined ? [t('noTitle')] : []),
    // In the brackets that the list of references explains.
    ...(translated === undefined ? [] : [`[${translated}]`]),
    date === undefined ? t('noDate') : dateText(date),
    languageName(lang),
    typeName(type),
    ...(url === undefined ? [t('noAddress')] : [])
  ]
  return (
    <li>
      <Spaced>
        <b className="letter">{itemLabel(item.id)}</b>
        {named !== '' && <cite lang={lang}>{named}</cite>}
        {facts.join(' · ')}
        <SourceAddress item={item} versionDate={edition.metadata.year.toString()} />
        {sameAs.length > 0 && t('alsoIn')}
        {sameAs.map((other) => (
          <a key={other} href={`#${other}`}>
            {itemLabel(other)}
          </a>
        ))}
        <SourceState edition={edition} item={item} locale={locale} />
      </Spaced>
    </li>
  )
}
