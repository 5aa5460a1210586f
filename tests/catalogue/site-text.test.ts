import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
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

test.each([
  ['of a scan beside the text', 'scan.pdf'],
  ['of what is only exported', 'evidence.yaml']
])('the letters %s are none of its own', async (_, name) => {
  const content = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    cpSync('tests/fixtures/content', content, {recursive: true})
    writeFileSync(join(content, 'alte-bruecken-2001', name), '# ʠʡʢ\n')
    vi.resetModules()
    vi.stubEnv('CONTENT_DIR', content)
    const {siteText} = await import('#lib/catalogue/site-text.ts')
    expect(siteText()).not.toMatch(/[ʠʡʢ]/u)
    expect(siteText()).toContain('Lauter')
  } finally {
    rmSync(content, {recursive: true})
  }
})
