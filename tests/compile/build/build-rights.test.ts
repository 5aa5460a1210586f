import {expect, test} from 'vitest'
import {structuredData} from '#lib/metadata/structured-data.ts'
import {editionFrom, soundFiles} from '../../sound-edition.ts'

const record = new TextDecoder().decode(soundFiles('mosty-2001').get('edition.yaml'))
const [plain, layered] = ['', 'editionRights: {ky: "Басылманыкы.", ru: "Издания.", en: "Of the edition."}\n'].map((more) =>
  editionFrom(
    {'edition.yaml': `${record.replace(/^rights:.*$/mu, 'rights: {ky: "Макаланыкы.", ru: "Статьи.", en: "Of the article."}')}\n${more}`},
    'mosty-2001'
  )
)

test('one statement of the rights is the whole', () => {
  expect([plain?.metadata.rights.en, plain?.metadata.layerRights]).toEqual(['Of the article.', undefined])
})

test('two are the whole together, and each stands at what it is about', () => {
  const {layerRights, rights} = layered!.metadata
  expect([rights.ky, rights.ru, rights.en]).toEqual(['Макаланыкы. Басылманыкы.', 'Статьи. Издания.', 'Of the article. Of the edition.'])
  expect(layerRights?.article.en).toBe('Of the article.')
  const notice = (en: string) => expect.arrayContaining([{'@language': 'en', '@value': en}])
  expect(structuredData(layered!, 'en')).toMatchObject({
    copyrightNotice: notice('Of the article.'),
    workExample: {copyrightNotice: notice('Of the edition.')}
  })
  expect(structuredData(plain!, 'en')).toMatchObject({workExample: {copyrightNotice: notice('Of the article.')}})
})
