import type {Element} from 'xast'
import {x} from 'xastscript'
import {keywordsIn, locales, type Edition} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp} from './responsible.ts'

/** What the article is about, in words of the edition, in which languages which texts are, and the keywords and classes of the print. */
export function profileDescription(edition: Edition): Element {
  const {languages, metadata, versions} = edition
  const {argument, summary, udc} = metadata
  const tags = [...new Set([...languages, ...locales])]
  const texts = (lang: string): string => {
    const origins = versions
      .filter((version) => version.lang === lang)
      .map(({origin}) => (origin === 'print' ? 'the print' : 'a translation'))
    return [...origins, ...((locales as ReadonlyArray<string>).includes(lang) ? ['prose of the edition'] : [])].join(', ')
  }
  const keywords = languages.flatMap((lang) => {
    const words = keywordsIn(edition, lang)
    return words.length > 0
      ? [
          x(
            'keywords',
            {'xml:lang': lang},
            words.map((word) => x('term', word))
          )
        ]
      : []
  })
  const classes = [...(udc === undefined ? [] : [x('classCode', {scheme: 'https://udcc.org/'}, udc)]), ...keywords]
  return x('profileDesc', [
    x('abstract', {resp: `#${editionResp}`}, [...localizedElements('p', summary), ...localizedElements('p', argument)]),
    x(
      'langUsage',
      tags.map((lang) => x('language', {ident: lang}, texts(lang)))
    ),
    ...(classes.length > 0 ? [x('textClass', classes)] : [])
  ])
}
