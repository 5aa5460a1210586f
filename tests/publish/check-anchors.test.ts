import {expect, test} from 'vitest'
import {checkAnchors} from '#lib/publish/check-anchors.ts'
import {openLinks} from '#lib/publish/open-links.ts'

const files = new Set(['index.html', 'ru/index.html', 'ru/x/read/index.html', 'editions/x/edition.json'])

function problemsOf(
  links: ReadonlyArray<string>,
  basePath = '',
  origin: string | undefined = 'https://example.org'
): ReadonlyArray<string> {
  const pages = new Map([
    ['ru/x/read/index.html', {ids: new Set(['ru-b1']), links}],
    ['ru/index.html', {ids: new Set(['shelf']), links: []}]
  ])
  return checkAnchors(openLinks(pages, {origin, basePath}), files, (path) => pages.get(path)?.ids)
}

test('accepts what leads somewhere: in the page, in another, out of the site, with a view', () => {
  const links = [
    '#ru-b1',
    '/ru/#shelf',
    '../../',
    '/ru/x/read/?text=printed#ru-b1',
    '/editions/x/edition.json',
    'https://doi.org/10',
    'mailto:a@b.c',
    'https://example.org/ru/',
    '/'
  ]
  expect(problemsOf(links)).toEqual([])
})

test('reports every link without a file and every fragment without an id', () => {
  expect(problemsOf(['/ru/nowhere/', '#ru-b2', '/ru/#none', '/ru'])).toEqual([
    'ru/x/read/index.html: Unexpected link `/ru/nowhere/`, expected the address of a file of the site',
    'ru/x/read/index.html: Unexpected fragment in `#ru-b2`, expected an id of ru/x/read/index.html',
    'ru/x/read/index.html: Unexpected fragment in `/ru/#none`, expected an id of ru/index.html',
    'ru/x/read/index.html: Unexpected link `/ru`, expected the address of a file of the site'
  ])
})

test('knows the path under which the site stands', () => {
  expect(problemsOf(['/base/ru/', '/base/'], '/base')).toEqual([])
  expect(problemsOf(['/ru/'], '/base')).toHaveLength(1)
})

test('finds what leads nowhere also where the host is not known, and in addresses that nobody can read', () => {
  expect(problemsOf(['/ru/', '../../#shelf'], '', undefined)).toEqual([])
  expect(problemsOf(['/ru/nowhere/', '/ru/%E0%A4%A/', '#%E0%A4%A'], '', undefined)).toHaveLength(3)
})

test('asks once for what pages of a group lead to outside it, and reports each page that misses something within', () => {
  const pages = new Map(
    ['ru/x/a/index.html', 'ru/x/b/index.html'].map((path) => [path, {ids: new Set<string>(), links: ['/ru/', '/ru/x/a/#none']}])
  )
  expect(openLinks(pages, {origin: undefined, basePath: ''}).map(({from, link}) => [from, link])).toEqual([
    ['ru/x/a/index.html', '/ru/'],
    ['ru/x/a/index.html', '/ru/x/a/#none'],
    ['ru/x/b/index.html', '/ru/x/a/#none']
  ])
})
