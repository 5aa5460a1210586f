import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, test} from 'vitest'
import {StructuredData} from '#app/_ui/frame/structured-data.tsx'
import {locales} from '#lib/edition/index.ts'
import {highwireTags} from '#lib/metadata/highwire-tags.ts'
import {pageMetadata} from '#lib/metadata/page-metadata.ts'
import {recordLocale} from '#lib/metadata/record-locale.ts'
import {signpostingLinks} from '#lib/metadata/signposting-links.ts'
import type {JsonLd} from '#lib/metadata/json-ld.ts'
import {structuredData} from '#lib/metadata/structured-data.ts'
import {citedEdition} from '../citing/cited-edition.ts'
import {listedEdition} from '../exports/listed-edition.ts'
import {expectGolden} from '../golden.ts'
import {atExample, ourSite} from '../our-site.ts'
import {editionFrom} from '../sound-edition.ts'

describe('the Highwire tags', () => {
  test('are one set in the language of the body', () => {
    expect(highwireTags(citedEdition({volume: '5'}), 'ru')).toEqual({
      citation_title: 'Озёрск и реки: история мостов',
      citation_author: ['Примерова, Анна Ивановна'],
      citation_publication_date: '2001',
      citation_journal_title: 'Вестник мостов. История',
      citation_issn: '1234-5679',
      citation_volume: '5',
      citation_issue: '2(3)',
      citation_firstpage: '29',
      citation_lastpage: '32',
      citation_doi: '10.5555/1234_2001_2(3)_5',
      citation_language: 'ru',
      citation_abstract_html_url: `${ourSite}/ru/mosty-2001/`
    })
  })

  test('have the abstract of that language, and no other', () => {
    const german = editionFrom()
    expect(highwireTags(german, 'en')['citation_abstract']).toBe('Die Brücke wurde 2001 erneuert. Sie trägt zwei Namen.')
    expect(highwireTags(citedEdition(), 'ru')).not.toHaveProperty('citation_abstract')
  })

  test('stand on the pages in the language of the work, or in the default where the interface has none such', () => {
    expect(recordLocale(citedEdition())).toBe('ru')
    expect(recordLocale(editionFrom())).toBe('en')
  })

  test('reach the head of a page as tags by name, and only where they are asked for', () => {
    const description = {title: 't', description: 'd', locale: 'ru', locales}
    const routeIn = (locale: string): string => `/${locale}/`
    expect(pageMetadata({...description, tags: {citation_author: ['А', 'Б'], citation_title: 'М'}}, routeIn, '/').other).toEqual({
      citation_author: ['А', 'Б'],
      citation_title: 'М'
    })
    expect(pageMetadata(description, routeIn, '/').other).toEqual({})
  })
})

describe('the structured data', () => {
  test('are as the golden file has them', () => {
    expectGolden(
      `${atExample(JSON.stringify(structuredData(listedEdition(), 'ru'), undefined, 2))}\n`,
      'tests/metadata/goldens/article.jsonld'
    )
  })

  test('put a volume between the issue and the journal', () => {
    expect(structuredData(citedEdition({volume: '5'}), 'ru')).toMatchObject({
      isPartOf: {
        '@type': 'PublicationIssue',
        issueNumber: '2(3)',
        isPartOf: {'@type': 'PublicationVolume', volumeNumber: '5', isPartOf: {'@type': 'Periodical', issn: '1234-5679'}}
      }
    })
  })

  test('name no issue where the journal numbers none', () => {
    const periodical = {'@type': 'Periodical', issn: '1234-5679'}
    expect(structuredData(citedEdition({volume: '5', issue: undefined}), 'ru')).toMatchObject({
      isPartOf: {'@type': 'PublicationVolume', volumeNumber: '5', isPartOf: periodical}
    })
    expect(structuredData(citedEdition({issue: undefined}), 'ru')).toMatchObject({isPartOf: periodical})
    expect(Object.keys(highwireTags(citedEdition({issue: undefined}), 'ru'))).not.toContain('citation_issue')
  })

  test('in brief name what is cited as the whole describes it, and leave the abstracts to that', () => {
    const named = (data: JsonLd): ReadonlyArray<unknown> =>
      (data as {citation: ReadonlyArray<Readonly<Record<string, unknown>>>}).citation.map((source) => source['@id'])
    const [brief, whole] = [structuredData(listedEdition(), 'ru', 'brief'), structuredData(listedEdition(), 'ru')]
    expect(named(whole).length).toBeGreaterThan(0)
    expect(named(brief)).toEqual(named(whole))
    expect(Object.keys(brief)).toEqual(Object.keys(whole).filter((key) => key !== 'abstract'))
  })

  test('in brief lead to the words of the rights, and leave them to the whole', () => {
    const rightsOf = (extent: 'whole' | 'brief'): unknown => {
      const {workExample} = structuredData(listedEdition(), 'ru', extent) as {workExample: Readonly<Record<string, unknown>>}
      return [workExample['usageInfo'], 'copyrightNotice' in workExample]
    }
    const address = `${ourSite}/ru/mosty-2001/#rights`
    expect([rightsOf('brief'), rightsOf('whole')]).toEqual([
      [address, false],
      [address, true]
    ])
  })

  test('say of each translation that the edition made what it translates, how it was made and how far it is confirmed', () => {
    const translated = editionFrom({}, 'mosty-2002')
    const article = {'@id': `https://doi.org/${translated.metadata.doi}`}
    expect(structuredData(translated, 'ky')).toMatchObject({
      workExample: {
        hasPart: [
          {'@type': 'WebPage', '@id': `${ourSite}/ky/mosty-2002/read/`, inLanguage: 'ru', mainEntity: article},
          {
            '@type': 'CreativeWork',
            '@id': `${ourSite}/ky/mosty-2002/read/en/`,
            inLanguage: 'en',
            translationOfWork: article,
            creativeWorkStatus: 'draft',
            dateCreated: '2001-06-01'
          },
          {'@id': `${ourSite}/ky/mosty-2002/parallel/`}
        ]
      }
    })
    expect(JSON.stringify(structuredData(translated, 'ky'))).not.toContain('DigitalSource')
    const [{version, ...rest}] = translated.translations as [(typeof translated.translations)[number]]
    const machine = {...translated, translations: [{...rest, version: {...version, method: 'machine' as const}}]}
    expect(JSON.stringify(structuredData(machine, 'ky'))).toContain('https://schema.org/TrainedAlgorithmicMediaDigitalSource')
  })

  test('claim no translation of a text of the print', () => {
    expect(JSON.stringify(structuredData(listedEdition(), 'ru'))).not.toMatch(/translation/i)
  })
})

describe('the typed links', () => {
  const files = [{name: 'references.bib', type: 'application/x-bibtex; charset=utf-8'}]
  const named = {feed: 'changes.ky.atom', files, linkset: 'linkset.json', locale: 'ky'}

  test('lead from the title page to the DOI, the author, the text, the records, the rights, the linkset and the feed', () => {
    expect(signpostingLinks(citedEdition(), {...named, page: 'title'}).map(({href, rel}) => `${rel} ${atExample(href)}`)).toEqual([
      'cite-as https://doi.org/10.5555/1234_2001_2(3)_5',
      'author https://orcid.org/0000-0002-1825-0097',
      'type https://schema.org/ScholarlyArticle',
      'type https://schema.org/AboutPage',
      'item https://editions.example.org/ky/mosty-2001/read/',
      'describedby https://editions.example.org/editions/mosty-2001/references.bib',
      'license https://editions.example.org/ky/mosty-2001/#rights',
      'linkset https://editions.example.org/editions/mosty-2001/linkset.json',
      'alternate https://editions.example.org/editions/mosty-2001/changes.ky.atom'
    ])
  })

  test('lead from the text back to the title page', () => {
    const links = signpostingLinks(citedEdition(), {...named, page: 'read'}).filter(({rel}) => rel === 'collection' || rel === 'item')
    expect(links.map(({href, rel}) => `${rel} ${atExample(href)}`)).toEqual(['collection https://editions.example.org/ky/mosty-2001/'])
  })
})

describe('on a page', () => {
  const edition = citedEdition({title: {ru: 'Мосты </script><b>'}})
  const page = renderToStaticMarkup(
    createElement(
      'html',
      {lang: 'ru'},
      createElement('head'),
      createElement('body', {}, createElement(StructuredData, {edition, locale: 'ru', page: 'title'}))
    )
  )
  const [head = '', body = ''] = page.split('</head>')

  test('the links stand in the head, with a media type and no parameters', () => {
    expect(head).toContain('<link rel="cite-as" href="https://doi.org/10.5555/1234_2001_2(3)_5"/>')
    expect(head).toMatch(/<link rel="describedby" href="[^"]*references\.bib" type="application\/x-bibtex"\/>/)
    expect(body).not.toContain('<link')
  })

  test('the data are one script that no title can close', () => {
    const scripts = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    expect(scripts).toHaveLength(1)
    expect(JSON.parse(scripts[0]![1]!)).toMatchObject({headline: {'@language': 'ru', '@value': 'Мосты </script><b>'}})
  })
})
