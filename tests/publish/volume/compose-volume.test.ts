import type {Element} from 'hast'
import {toString} from 'hast-util-to-string'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {parsePage} from '#lib/publish/parse-page.ts'
import {composeVolume} from '#lib/publish/volume/compose-volume.ts'
import type {Volume, VolumePart} from '#lib/publish/volume/volume.ts'

function page(path: string, main: string, style = ''): VolumePart {
  const html = `<!doctype html><html lang="en"><head><style>${style}</style></head><body><header>Menu</header><main id="main">${main}</main><footer><p>Rights</p></footer></body></html>`
  return {path, html}
}

const read = page(
  'en/x/read/index.html',
  '<h1 id="title">Bridges</h1><nav class="contents"><a href="#b1">old</a></nav><p id="b1" aria-labelledby="title b1"><a href="#b1">1</a> <a id="to-entry" href="/en/x/references/#ref-1">[1]</a> <a id="to-name" href="/en/x/entities/ada/">Ada</a></p>'
)
const references = page(
  'en/x/references/index.html',
  '<h1 id="title">References</h1><ol><li id="ref-1"><a id="back" href="/en/x/read/#b1">up</a> <a id="out" href="https://example.org/">out</a> <a id="here" href="#title">here</a></li></ol><svg><clipPath id="b1"></clipPath><g clip-path="url(#b1)"></g></svg><script>alert(1)</script>'
)

function volume(parts: ReadonlyArray<VolumePart>, more: Partial<Volume> = {}): Map<string, Element> & {html: string} {
  const site = {origin: 'https://editions.example.org', basePath: ''}
  const html = composeVolume({lang: 'en', title: 'Bridges', contents: 'Contents', faces: '', parts, site, ...more})
  const byId = new Map<string, Element>()
  visit(parsePage(html), 'element', (node) => {
    const {id} = node.properties
    if (typeof id !== 'string') return
    expect(byId.has(id), `#${id} stands once`).toBe(false)
    byId.set(id, node)
  })
  return Object.assign(byId, {html})
}

test('a link from page to page leads to its place in the volume, one out of the site where it led', () => {
  const made = volume([read, references])
  expect(made.get('to-entry')?.properties['href']).toBe('#ref-1')
  expect(made.get('back')?.properties['href']).toBe('#b1')
  expect(made.get('out')?.properties['href']).toBe('https://example.org/')
})

test('a link to a page that the volume lacks has its whole address, and is no link where nobody said what that is', () => {
  expect(volume([read]).get('to-name')?.properties['href']).toBe('https://editions.example.org/en/x/entities/ada/')
  const nowhere = volume([read], {site: {origin: undefined, basePath: ''}})
  expect(nowhere.get('to-name')?.properties['href']).toBeUndefined()
  expect(toString(nowhere.get('to-name')!)).toBe('Ada')
})

test('the first that has an id keeps it, another of the same id gets one of its own, and what points at it follows', () => {
  const made = volume([read, references])
  expect(toString(made.get('title')!)).toBe('Bridges')
  expect(toString(made.get('title--2')!)).toBe('References')
  expect(made.get('here')?.properties['href']).toBe('#title--2')
  expect(made.get('b1')?.properties['ariaLabelledBy']).toEqual(['title', 'b1'])
  expect(made.html).toContain('clip-path="url(#b1--2)"')
})

test('the list of contents stands where the first page had its own, or else behind that page', () => {
  const {html} = volume([read, references])
  expect(html).not.toContain('old')
  expect(html.indexOf('volume-contents"')).toBeLessThan(html.indexOf('id="b1"'))
  const other = volume([references, read]).html
  expect(other.indexOf('id="volume-contents"')).toBeGreaterThan(other.indexOf('id="ref-1"'))
  expect(other.indexOf('id="volume-contents"')).toBeLessThan(other.indexOf('id="part-2"'))
})

test('a volume whose pages do not tell title and authors begins with them', () => {
  const {html} = volume([references], {authors: ['Ada & Co', 'B']})
  expect(html).toMatch(/<header class="volume-opening"><h1>Bridges<\/h1><p>Ada &amp; Co; B<\/p><\/header><nav id="volume-contents"/)
})

test('of menus and scripts nothing comes in, of the feet of the pages one', () => {
  const {html} = volume([read, references])
  expect(html).not.toMatch(/Menu|alert/)
  expect(html.match(/Rights/g)).toHaveLength(1)
})

test('the headings of a page within another stand a level lower, and its title is still told', () => {
  const made = volume([read, {...references, isWithin: true}])
  expect(made.get('title--2')?.tagName).toBe('h2')
  expect(made.get('title--2')?.properties['dataPartTitle']).toBe('')
  expect(made.get('title')?.tagName).toBe('h1')
})

test('classes that stand for style attributes mean the same beside those of other pages', () => {
  const one = page('en/x/one/index.html', '<p id="one" class="a style-1">1</p>', '.a{color:red}.style-1{top:1px}')
  const two = page('en/x/two/index.html', '<p id="two" class="style-1">2</p>', '.style-1{top:2px}')
  const made = volume([one, two])
  expect(made.get('one')?.properties['className']).toEqual(['a', 'style-1-1'])
  expect(made.html).toContain('.style-1-1{top:1px}')
  expect(made.get('two')?.properties['className']).toEqual(['style-1-2'])
  expect(made.html).toContain('.style-1-2{top:2px}')
})
