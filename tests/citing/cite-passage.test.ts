import {describe, expect, test} from 'vitest'
import {citationStyles, type CitationStyle} from '#lib/citing/citation-style.ts'
import {citePassage} from '#lib/citing/cite-passage.ts'
import type {Edition, Locale, Metadata, SegmentId, UnitId} from '#lib/edition/index.ts'
import {expectGolden} from '../golden.ts'
import {editionFrom} from '../sound-edition.ts'
import {citedBody, citedEdition, citedRecord} from './cited-edition.ts'

const locales: ReadonlyArray<Locale> = ['ky', 'ru', 'en']
const targets = ['article', 'ru-b1', 'ru-b2', 'ru-b2-2', 'ru-h1', 'ky-a2', 'en-title', 'ky-kw2', 'en-issn'] as const

function cite(edition: Edition, target: string, style: CitationStyle, locale: Locale, accessed?: string) {
  const page = target === 'article' ? '' : `read/#${target}`
  return citePassage(edition, target as UnitId | SegmentId | 'article', {
    style,
    locale,
    accessed,
    url: `https://example.org/${locale}/mosty-2001/${page}`
  })
}

function person(name: string): Metadata['authors'][number] {
  return {...citedEdition().metadata.authors[0]!, name: {ky: name, ru: name, en: name}}
}

describe.each(citationStyles)('%s', (style) => {
  test.each(locales)('cites the article and its passages as the golden file has it: %s', (locale) => {
    const edition = citedEdition()
    const lines = targets.map((target) => {
      const {inText, text} = cite(edition, target, style, locale)
      return `${target}\n  ${text}\n  ${inText ?? '–'}\n`
    })
    expectGolden(lines.join(''), `tests/citing/goldens/${style}.${locale}.txt`)
  })

  test('names several authors as its readers expect', () => {
    const authors = ['Примерова, Анна Ивановна', 'Жан, Жан-Поль', 'Озёрский, П.Р.', 'Мостовая, Вера'].map(person)
    const lines = [2, 3, 4].flatMap((count) =>
      locales.flatMap((locale) => {
        const edition = citedEdition({authors: authors.slice(0, count)})
        return ['article', 'ru-b1'].map((target) => {
          const {inText, text} = cite(edition, target, style, locale)
          return `${count} ${locale} ${target}\n  ${text}\n  ${inText ?? '–'}\n`
        })
      })
    )
    expectGolden(lines.join(''), `tests/citing/goldens/${style}.authors.txt`)
  })

  test('knows volumes, one page alone, a title that ends with a mark and the day of access', () => {
    const title = {ky: 'Эмне үчүн көпүрө?', ru: 'Зачем мост?', en: 'Why a Bridge?'}
    const edition = citedEdition({volume: '5', issue: '2', firstPage: '7', lastPage: '7', title})
    const lines = locales.map((locale) => `${locale}\n  ${cite(edition, 'article', style, locale, '2002-03-01').text}\n`)
    expectGolden(lines.join(''), `tests/citing/goldens/${style}.volume.txt`)
  })

  test('is ours where no standard lays it down for the language', () => {
    const ours = locales.filter((locale) => cite(citedEdition(), 'article', style, locale).ours)
    expect(ours).toEqual(style === 'gost' ? ['ky', 'en'] : ['ky', 'ru'])
  })

  test.each(locales)('gives address, DOI and version in %s without a change', (locale) => {
    const {text} = cite(citedEdition(), 'ru-b2-2', style, locale)
    for (const part of [`https://example.org/${locale}/mosty-2001/read/#ru-b2-2`, '10.5555/1234_2001_2(3)_5', '1.2.0'])
      expect(text).toContain(part)
  })

  test('says no page of a passage whose page the encoding does not prove', () => {
    const edition = citedEdition({}, {'body.ru.md': citedBody.replaceAll(/\{page=\d+\}/g, '{}')})
    expect(cite(edition, 'ru-b2-2', style, 'en').text).not.toMatch(/\b30\b/)
    expect(cite(citedEdition(), 'ru-b2-2', style, 'en').text + cite(citedEdition(), 'ru-b2-2', style, 'en').inText).toMatch(/\b30\b/)
  })

  test.each(locales)('has no hole where a journal numbers no issues or a work names no author: %s', (locale) => {
    const edition = citedEdition({authors: []}, {'edition.yaml': citedRecord.replace('issue: "2(3)"\n', '')})
    const texts = targets.flatMap((target) => {
      const {inText, text} = cite(edition, target, style, locale)
      return [text, inText ?? '']
    })
    for (const text of texts) expect(text).not.toMatch(/undefined|\(\)|,,|, ,|\.\.|: ,|^[\s.,]| {2}/)
  })

  test('sets the journal in italics, and the pieces are the text', () => {
    const {runs, text} = cite(citedEdition(), 'article', style, 'en')
    expect(runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('')).toBe(text)
    expect(runs.flatMap((run) => (typeof run === 'string' ? [] : run.italic))).toEqual(
      // Without volumes, APA sets the issue as it would the volume.
      {
        gost: [],
        apa: ['Bulletin of Bridges. History', '2(3)'],
        chicago: ['Bulletin of Bridges. History'],
        mla: ['Bulletin of Bridges. History']
      }[style]
    )
  })
})

test('an article whose title does not exist in a language is cited by its own title', () => {
  const edition = citedEdition({title: {ru: 'Мосты'}, journal: {ru: 'Мосты и броды'}})
  expect(cite(edition, 'article', 'gost', 'en').text).toMatch(/^Primerova A\. I\. Mosty\. Text : electronic \/\/ Мосты и броды\. 2001\./)
  expect(cite(edition, 'article', 'gost', 'ky').text).toMatch(/^Примерова А\. И\. Мосты\. Текст : электрондук \/\/ Мосты и броды\. 2001\./)
})

test('the address of a passage is its own, on the page where it is read', () => {
  const {text} = citePassage(citedEdition(), 'ru-b2-2' as SegmentId, {style: 'mla', locale: 'ky'})
  expect(text).toMatch(/\/ky\/mosty-2001\/read\/#ru-b2-2\.$/)
})

test('an id of no passage is refused', () => {
  expect(() => cite(citedEdition(), 'ru-b99', 'gost', 'ru')).toThrow('Unexpected unit `ru-b99`, expected one of the edition')
})

describe('a passage of a translation', () => {
  const edition = editionFrom({}, 'mosty-2002')
  test.each(citationStyles)(
    'is cited with who translated it and with the passage of the original, as the golden file has it: %s',
    (style) => {
      const lines = locales.flatMap((locale) =>
        (['en-b1', 'en-b1-2', 'en-b2-1'] as const).map((target) => {
          const {inText, text} = citePassage(edition, target as UnitId | SegmentId, {style, locale})
          return `${locale} ${target}\n  ${text}\n  ${inText ?? '–'}\n`
        })
      )
      expectGolden(lines.join(''), `tests/citing/goldens/${style}.translation.txt`)
    }
  )

  test.each(citationStyles)('names translator, language, method and status, the original, and its own address: %s', (style) => {
    const translations = edition.translations.map((translation) => ({
      ...translation,
      version: {...translation.version, method: 'machine' as const, resp: edition.metadata.responsibility[0]!.names.en}
    }))
    const {text} = citePassage({...edition, translations}, 'en-b2-1' as SegmentId, {style, locale: 'ru'})
    for (const part of [
      'машинный перевод с русского на английский',
      edition.metadata.responsibility[0]!.names.ru.replace('Редакторы', 'редакторы'),
      'черновик',
      'абз. 2, предл. 1–2 (оригинала на русском языке)',
      '/ru/mosty-2002/read/en/#en-b2-1'
    ])
      expect(text.toLowerCase()).toContain(part.toLowerCase())
  })

  test('of the print is none', () => {
    expect(citePassage(edition, 'ru-b2-1' as SegmentId, {style: 'mla', locale: 'en'}).text).not.toMatch(/translation|original/)
  })
})

test('of several abstracts each is named by its language, that of the work too; the body is not', () => {
  const edition = editionFrom({}, 'tegirmen-2001')
  const cited = (target: string): string => citePassage(edition, target as UnitId, {style: 'mla', locale: 'en'}).text
  expect([cited('ru-a'), cited('ky-a')]).toEqual([
    expect.stringContaining('abstract in Russian'),
    expect.stringContaining('abstract in Kyrgyz')
  ])
  expect(cited('ru-b1')).not.toContain('in Russian')
})
