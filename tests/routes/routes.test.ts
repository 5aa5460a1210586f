import {afterEach, describe, expect, test, vi} from 'vitest'
import type {ClaimId, EditionId, EntityId, UnitId} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const id = 'alte-bruecken-2001' as EditionId
const edition = editionFrom()
const unit = (name: string) => edition.units.find((candidate) => candidate.id === name)!

/** The routes of a site that stands somewhere: the environment is read once, when the module is. */
async function routesAt(environment: Readonly<Record<string, string | undefined>>): Promise<typeof import('#lib/routes/routes.ts')> {
  vi.resetModules()
  vi.stubEnv('BASE_PATH', undefined)
  vi.stubEnv('SITE_URL', undefined)
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  return import('#lib/routes/routes.ts')
}
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe('at the root of a host', () => {
  test('a page has its language, its edition and its kind in its path', async () => {
    const {
      citeRoute,
      claimRoute,
      editionFileRoute,
      editionJsonRoute,
      entityRoute,
      registerRoute,
      pageRoute,
      parallelRoute,
      reportRoute,
      shelfRoute,
      termRoute
    } = await routesAt({})
    expect(shelfRoute('ky')).toBe('/ky/')
    expect(pageRoute('ky', id, '')).toBe('/ky/alte-bruecken-2001/')
    expect(pageRoute('ru', id, 'references')).toBe('/ru/alte-bruecken-2001/references/')
    expect(entityRoute('en', id, 'lauter' as EntityId)).toBe('/en/alte-bruecken-2001/entities/lauter/')
    expect(registerRoute('ru', id, 'map')).toBe('/ru/alte-bruecken-2001/map/')
    expect(parallelRoute('en', id)).toBe('/en/alte-bruecken-2001/parallel/')
    expect(parallelRoute('en', id, ['tr', 'de'])).toBe('/en/alte-bruecken-2001/parallel/tr-de/')
    expect(reportRoute('en', id, '')).toBe('/en/alte-bruecken-2001/citations/')
    expect(reportRoute('en', id, 'findings/references')).toBe('/en/alte-bruecken-2001/citations/findings/references/')
    expect(claimRoute('en', id, 'claim-1' as ClaimId)).toBe('/en/alte-bruecken-2001/citations/claims/claim-1/')
    expect(termRoute('en', id, 'bridge')).toBe('/en/alte-bruecken-2001/translation/terms/bridge/')
    expect(citeRoute('en', id)).toBe('/en/alte-bruecken-2001/cite/')
    expect(citeRoute('en', id, 'de-b1' as UnitId)).toBe('/en/alte-bruecken-2001/cite/de-b1/')
    expect(editionFileRoute(id, 'references.bib')).toBe('/editions/alte-bruecken-2001/references.bib')
    expect(editionJsonRoute(id)).toBe('/editions/alte-bruecken-2001/edition.json')
  })

  test('the first language of the body is read at `read`, further ones below it', async () => {
    const {readRoute} = await routesAt({})
    expect(readRoute('ky', edition, 'de')).toBe('/ky/alte-bruecken-2001/read/')
    expect(readRoute('ky', edition, 'tr')).toBe('/ky/alte-bruecken-2001/read/tr/')
  })

  test('a passage is read in its body, in its row, or on the title page', async () => {
    const {passageRoute} = await routesAt({})
    expect(passageRoute('ky', edition, unit('de-b1'))).toBe('/ky/alte-bruecken-2001/read/#de-b1')
    expect(passageRoute('ky', edition, unit('tr-b1'), 'tr-b1-2')).toBe('/ky/alte-bruecken-2001/read/tr/#tr-b1-2')
    expect(passageRoute('ky', edition, unit('de-a'), 'de-a2')).toBe('/ky/alte-bruecken-2001/parallel/#de-a2')
    expect(passageRoute('ky', edition, unit('de-a'))).toBe('/ky/alte-bruecken-2001/#de-a')
    const other = editionFrom({}, 'mosty-2001')
    expect(
      passageRoute(
        'ky',
        other,
        other.units.find((candidate) => candidate.id === 'en-issn')!
      )
    ).toBe('/ky/mosty-2001/#en-issn')
  })

  test('nothing has an address with a host where none is given: records leave it out, and links are relative', async () => {
    const {linkAddress, permanentAddress} = await routesAt({})
    expect([permanentAddress('/ky/'), linkAddress('/ky/')]).toEqual([undefined, '/ky/'])
  })
})

describe('below the root of a host', () => {
  const environment = {BASE_PATH: '/texts/', SITE_URL: 'https://example.org/'}

  test('every route begins with the path of the site, final slashes left out', async () => {
    const {basePath, citeRoute, editionFileRoute, entityRoute, parallelRoute, passageRoute, readRoute, shelfRoute} =
      await routesAt(environment)
    expect(basePath).toBe('/texts')
    expect([
      shelfRoute('ky'),
      readRoute('ky', edition, 'tr'),
      parallelRoute('ky', id, ['de', 'tr']),
      entityRoute('ky', id, 'lauter' as EntityId),
      passageRoute('ky', edition, unit('de-a'), 'de-a1'),
      citeRoute('ky', id),
      editionFileRoute(id, 'edition.json')
    ]).toEqual([
      '/texts/ky/',
      '/texts/ky/alte-bruecken-2001/read/tr/',
      '/texts/ky/alte-bruecken-2001/parallel/de-tr/',
      '/texts/ky/alte-bruecken-2001/entities/lauter/',
      '/texts/ky/alte-bruecken-2001/parallel/#de-a1',
      '/texts/ky/alte-bruecken-2001/cite/',
      '/texts/editions/alte-bruecken-2001/edition.json'
    ])
  })

  test.each([environment, {SITE_URL: 'https://example.org/texts'}, {SITE_URL: 'https://example.org/texts/', BASE_PATH: 'texts'}])(
    'an address with its host has that path once: %j',
    async (given) => {
      const {linkAddress, pageRoute, permanentAddress} = await routesAt(given)
      const address = 'https://example.org/texts/ky/alte-bruecken-2001/read/'
      const route = pageRoute('ky', id, 'read')
      expect([permanentAddress(route), linkAddress(route)]).toEqual([address, address])
    }
  )
})

test('an address keeps the letters that it may and escapes the others', async () => {
  const {permanentAddress} = await routesAt({SITE_URL: 'https://example.org'})
  expect(permanentAddress('/ky/мост/#ru-b1')).toBe('https://example.org/ky/%D0%BC%D0%BE%D1%81%D1%82/#ru-b1')
})
