import {expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {pageAt, pagePaths, textOf} from './site.ts'

/** How pages in a language say that words are those of a translation that the edition made. */
const said: Readonly<Record<string, RegExp>> = {
  ky: /басылманын котормо/iu,
  ru: /перевод\p{L}* (?:этого )?издани/iu,
  en: /translations? (?:of|by) (?:this|the) edition/iu
}

/** Long enough to be nobody else’s words by chance. */
const isLong = (text: string): boolean => text.length > 60

test.each(editionIds())('whatever page of %s shows a sentence of a translation says whose words it is', (id) => {
  const {translations} = editionOf(id)
  const silent = pagePaths
    .filter((path) => path.split('/')[1] === id)
    .flatMap((path) => {
      const [locale = ''] = path.split('/')
      const text = textOf(pageAt(path)).replace(/\s+/gu, ' ')
      const shows = translations.some(({units}) =>
        units.some((unit) =>
          unit.segments.some(({end, start}) => isLong(unit.text.slice(start, end)) && text.includes(unit.text.slice(start, end)))
        )
      )
      return shows && !said[locale]!.test(text) ? [path] : []
    })
  expect(silent).toEqual([])
})
