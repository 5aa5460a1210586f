import {createElement} from 'react'
import {expect, test} from 'vitest'
import {ContentsList} from '#app/_ui/reading/contents-list.tsx'
import {ReadingBody} from '#app/_ui/reading/reading-body.tsx'
import {editionFrom, soundFiles} from '../sound-edition.ts'
import {renderInEnglish} from './render-in-english.ts'

const textOf = (path: string): string => new TextDecoder().decode(soundFiles().get(path))

/** The sound edition with a section under its first, a list of two items in it, and a division over both items. */
const edition = editionFrom({
  'body.de.md': textOf('body.de.md').replace('- :s[Sie', '## :s[Folgen]{#de-h2-1 g=h2}\n\n- :s[Eins;]{#de-b3-1 g=b3}\n\n- :s[Sie'),
  'alignment.yaml': `${textOf('alignment.yaml')}  - {g: h2, none: [tr]}\n  - {g: b3, none: [tr]}\n`,
  'edition.yaml': `${textOf('edition.yaml').replace('de-b2,', 'de-h2, de-b3, de-b2,')}
divisions:
  - {id: late, kind: stage, from: de-b3, to: de-b2, title: {ky: Кеч, ru: Позднее, en: Late}}
`,
  'printed.txt': textOf('printed.txt').replace('Sie wurde um', 'Folgen\n\nEins;\n\nSie wurde um')
})

const bodyIn = (lang: string): string => renderInEnglish(createElement(ReadingBody, {edition, lang, locale: 'en', references: null}))

test('sets a heading by the depth of its section, below the title of the page', () => {
  expect([...bodyIn('de').matchAll(/<(h\d) id="([^"]+)"/g)].map(([, name, id]) => [name, id])).toEqual([
    ['h2', 'de-h1'],
    ['h3', 'de-h2'],
    ['h4', 'late']
  ])
})

test('sets neighbouring list items as one list, and the name of a division before its first block', () => {
  const html = bodyIn('de')
  expect(html.match(/<ul/g)).toHaveLength(1)
  expect(html.match(/<li class="block">/g)).toHaveLength(2)
  expect(html).toMatch(/<li class="block"><h4 id="late" class="division" lang="en">Late<\/h4><p id="de-b3"/)
})

test('sets every block of a body once, in its order', () => {
  for (const lang of ['de', 'tr']) {
    const units = edition.units.filter((unit) => unit.part === 'body' && unit.lang === lang).map(({id}) => id)
    expect([...bodyIn(lang).matchAll(/<(?:h\d|p) id="((?:de|tr)-[^"]+)"/g)].map(([, id]) => id)).toEqual(units)
  }
})

test('reports an error in a body at the page that it stands on', () => {
  for (const [lang, page] of [
    ['de', 'read/'],
    ['tr', 'read/tr/']
  ] as const) {
    const [, report = ''] = /data-report="" href="([^"]*)"/.exec(bodyIn(lang)) ?? []
    expect(decodeURIComponent(report)).toContain(`/${page}#${lang}-b`)
  }
})

test('the contents lead to what stands in the body', () => {
  const contents = renderInEnglish(createElement(ContentsList, {edition, lang: 'de', locale: 'en'}))
  const body = bodyIn('de')
  const ids = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(2)
  expect(ids.filter((id) => !body.includes(`id="${id}"`))).toEqual([])
})
