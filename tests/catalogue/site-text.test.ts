import {afterEach, expect, test, vi} from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['the content', 'Lauter Irmağı üzerindeki eski köprüler'],
  ['the files beside the text', 'Көпүрөнү кооз деп айтат.'],
  ['the interface', 'Кыргызча'],
  ['what a rule says', 'Булактын датасы басылган эмес.']
])('the text of the site holds %s', async (_, words) => {
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/content')
  const {siteText} = await import('#lib/catalogue/site-text.ts')
  expect(siteText()).toContain(words)
})
