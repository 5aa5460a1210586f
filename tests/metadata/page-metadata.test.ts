import {expect, test} from 'vitest'
import {siteUrl} from '#lib/routes/routes.ts'
import {pageMetadata} from '#lib/metadata/page-metadata.ts'

test('a page names its own address, its versions, itself included, and the choice of languages as default', () => {
  const {alternates, description, title} = pageMetadata(
    {title: 'Көпүрөлөр', description: 'Көпүрөлөр жөнүндө.', locale: 'ky', locales: ['ky', 'ru', 'en']},
    (locale) => `/${locale}/mosty-2001/`,
    '/'
  )
  expect([title, description]).toEqual(['Көпүрөлөр', 'Көпүрөлөр жөнүндө.'])
  expect(alternates).toEqual({
    canonical: `${siteUrl}/ky/mosty-2001/`,
    languages: {
      ky: `${siteUrl}/ky/mosty-2001/`,
      ru: `${siteUrl}/ru/mosty-2001/`,
      en: `${siteUrl}/en/mosty-2001/`,
      'x-default': `${siteUrl}/`
    }
  })
})
