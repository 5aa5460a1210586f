import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {locales} from '#lib/edition/index.ts'
import type {ConcordanceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import {elementById, pageAt, siteFolder, sitePaths} from './site.ts'

const indexes = sitePaths.filter((path) => /\/concordance(?:-translations)?\.json$/u.test(path))

test.each(indexes)('every hit of %s leads to where its sentence stands', (path) => {
  const edition = path.split('/').at(-2) ?? ''
  const {sentences} = JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as ConcordanceJson
  const lost = locales.flatMap((locale) =>
    sentences
      .map(({at}) => at.split('#'))
      .filter(([page = '', id = '']) => !elementById(pageAt(`${locale}/${edition}/${page}index.html`), id))
      .map((at) => `${locale}: ${at.join('#')}`)
  )
  expect([sentences.length > 0, lost]).toEqual([true, []])
})
