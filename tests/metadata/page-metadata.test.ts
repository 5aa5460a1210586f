import {expect, test} from 'vitest'
import {pageMetadata} from '#lib/metadata/page-metadata.ts'
import {ourSite} from '../our-site.ts'

test('a page names its own address, its versions, itself included, and the choice of languages as default', () => {
  const {alternates, description, icons, title} = pageMetadata(
    {title: 'Көпүрөлөр', description: 'Көпүрөлөр жөнүндө.', locale: 'ky', locales: ['ky', 'ru', 'en']},
    (locale) => `/${locale}/mosty-2001/`,
    '/'
  )
  expect([title, description, icons]).toEqual(['Көпүрөлөр', 'Көпүрөлөр жөнүндө.', new URL(`${ourSite}/icon.svg`).pathname])
  expect(alternates).toEqual({
    canonical: `${ourSite}/ky/mosty-2001/`,
    languages: {
      ky: `${ourSite}/ky/mosty-2001/`,
      ru: `${ourSite}/ru/mosty-2001/`,
      en: `${ourSite}/en/mosty-2001/`,
      'x-default': `${ourSite}/`
    }
  })
})
