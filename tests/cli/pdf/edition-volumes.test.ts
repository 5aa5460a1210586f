import {expect, test} from 'vitest'
import {editionVolumes} from '#lib/cli/pdf/edition-volumes.ts'
import {editionFrom} from '../../sound-edition.ts'

const names = (edition: Parameters<typeof editionVolumes>[0]): ReadonlyArray<string> => editionVolumes(edition).map(({name}) => name)

test('there is a volume for each language of the body, for each two languages, and a complete one for each language of the interface', () => {
  expect(names(editionFrom())).toEqual(['de', 'tr', 'de-tr', 'complete.ky', 'complete.ru', 'complete.en'])
})

test('a translation has a volume of its own, whose record and place in the complete one say whose it is', () => {
  const edition = editionFrom({}, 'mosty-2002')
  const volumes = editionVolumes(edition)
  const [original, translated] = volumes
  expect(original?.record.subject).not.toContain('Перевод')
  expect(translated?.name).toBe('en')
  expect(translated?.record.subject).toMatch(/^Translation by this edition\. /)
  const labels = volumes.find(({name}) => name === 'complete.en')?.pages.flatMap(({label}) => label ?? [])
  expect(labels).toEqual(['Russian', 'English · Translation by this edition'])
})

test('a volume in a language that is none of the interface speaks the default one about itself', () => {
  const [german] = editionVolumes(editionFrom())
  expect(german?.locale).toBe('en')
  expect(german?.record.title).toBe(editionFrom().metadata.title['de'])
})
