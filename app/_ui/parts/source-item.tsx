import {useLocale, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {itemLabel, type ReferenceItem} from '#lib/edition/index.ts'
import {romanised} from '#lib/language/romanised.ts'
import {textScript} from '#lib/language/text-script.ts'
import {useDateText} from './date-text.ts'
import {useLanguageName} from './language-name.ts'
import {useTypeName} from './type-name.ts'
import {SourceAddress} from './source-address.tsx'
import {Spaced} from './spaced.tsx'

interface SourceItemProps {
  readonly item: ReferenceItem
  /** Where the other places of the same source are. */
  readonly hrefOf: (item: string) => string
  readonly versionDate: string
}

/** One source of an entry: what it is, where, of when and in which language; what the print leaves out is said to be left out. */
export function SourceItem({item, hrefOf, versionDate}: SourceItemProps): ReactNode {
  const t = useTranslations('References')
  const languageName = useLanguageName()
  const dateText = useDateText()
  const typeName = useTypeName()
  const locale = useLocale()
  const {authors, container, date, lang, sameAs, title, translatedTitle} = item
  // Who reads this language in Latin letters may not read the letters of the title.
  const latin = title !== undefined && textScript(locale) === 'Latn' ? romanised(title, lang) : undefined
  const translated = translatedTitle?.[locale]
  return (
    <Spaced>
      <span lang={lang}>
        {authors.map(({family, given}) => `${family}${given ? ` ${given}` : ''} `)}
        {title !== undefined && <cite>{title}</cite>}
      </span>
      {latin && (
        <span className="romanised" lang={latin.lang}>
          {latin.text}
        </span>
      )}
      {translated !== undefined && (
        <span className="translated">
          [{translated}] <small>{t('ourTitle')}</small>
        </span>
      )}
      {title === undefined && <span className="absent">{t('noTitle')}</span>}
      {container !== undefined && (
        <span className="container" lang={lang}>
          {container}
        </span>
      )}
      <span className="facts">
        {[
          date === undefined ? t('noDate') : dateText(date),
          languageName(lang),
          typeName(item.type),
          ...(item.url === undefined ? [t('noAddress')] : [])
        ].join(' · ')}
      </span>
      <SourceAddress item={item} versionDate={versionDate} />
      {sameAs.length > 0 && (
        <span className="same">
          <Spaced>
            {t('alsoIn')}
            {sameAs.map((other) => (
              <a key={other} href={hrefOf(other)}>
                {itemLabel(other)}
              </a>
            ))}
          </Spaced>
        </span>
      )}
    </Spaced>
  )
}
