import {describe, expect, test} from 'vitest'
import {locales} from '#lib/edition/index.ts'
import {dublinCore} from '#lib/metadata/dublin-core.ts'
import {openGraph, titlePicture} from '#lib/metadata/open-graph.ts'
import {webManifest} from '#lib/metadata/web-manifest.ts'
import {citedEdition} from '../citing/cited-edition.ts'
import {ourSite} from '../our-site.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = citedEdition()

describe('Dublin Core', () => {
  test('has the article in the language of the work first, and what the others say in theirs', () => {
    expect(dublinCore(edition, 'ru').map(({content, lang, name}) => `${name} ${lang ?? '-'} ${content}`)).toEqual([
      'DC.title ru Озёрск и реки: история мостов',
      'DCTERMS.alternative ky Озёрск жана дарыялар: көпүрөлөрдүн тарыхы',
      'DCTERMS.alternative en Ozersk and Its Rivers: A History of Bridges in the New Time',
      'DC.creator - Примерова, Анна Ивановна',
      'DC.source ru Вестник мостов. История',
      'DCTERMS.issued - 2001',
      'DC.language - ru',
      'DC.identifier - https://doi.org/10.5555/1234_2001_2(3)_5',
      'DC.subject ky көпүрө',
      'DC.subject ky шаар',
      'DCTERMS.abstract ky Көпүрө ачылды. Ал эски.',
      'DCTERMS.abstract en The bridge of Ozersk was opened. It is old.',
      'DC.rights ky Ойлоп табылган.',
      'DC.rights ru Вымышлено.',
      'DC.rights en Invented.'
    ])
  })

  test('says nothing by which a reference manager would take the article for something else', () => {
    const names = dublinCore(editionFrom({}, 'tegirmen-2001'), 'ky').map(({name}) => name)
    expect(names.filter((name) => /type|isPartOf|publisher/iu.test(name))).toEqual([])
  })
})

describe('Open Graph', () => {
  const page = {edition: edition.id, locale: 'ky', locales, title: 'Көпүрө', description: 'Көпүрө жөнүндө.', site: 'Басылма'} as const

  test('shows the page with its picture, and says in which languages it is there', () => {
    expect(openGraph({...page, hasPicture: true}).map(({content, property}) => `${property} ${content}`)).toEqual([
      'og:type article',
      'og:title Көпүрө',
      'og:description Көпүрө жөнүндө.',
      'og:site_name Басылма',
      'og:locale ky_KG',
      'og:locale:alternate ru_RU',
      'og:locale:alternate en_GB',
      `og:url ${ourSite}/ky/mosty-2001/`,
      `og:image ${ourSite}/pictures/mosty-2001.ky.png`,
      'og:image:width 1200',
      'og:image:height 630',
      'og:image:alt Көпүрө'
    ])
  })

  test('has no picture of a title that no font of ours can write', () => {
    expect(openGraph({...page, hasPicture: false}).filter(({property}) => property.startsWith('og:image'))).toEqual([])
  })

  test('names the picture alone on the other pages', () => {
    expect(titlePicture(edition.id, 'en')).toEqual([{property: 'og:image', content: `${ourSite}/pictures/mosty-2001.en.png`}])
  })
})

test('the manifest begins at the choice of languages, and stays within the site', () => {
  const {icons, scope, start_url} = webManifest({name: 'Edition', description: 'd', lang: 'en'})
  expect([start_url, scope]).toEqual([new URL(`${ourSite}/`).pathname, new URL(`${ourSite}/`).pathname])
  expect(icons.map(({sizes, src, type}) => `${src.replace(/^.*\//u, '')} ${sizes} ${type}`)).toEqual([
    'icon.svg any image/svg+xml',
    'icon-192.png 192x192 image/png',
    'icon-512.png 512x512 image/png'
  ])
})
