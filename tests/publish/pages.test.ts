import type {Root} from 'hast'
import {expect, test} from 'vitest'
import {addPolicy} from '#lib/publish/add-policy.ts'
import {checkPage} from '#lib/publish/check-page.ts'
import {inlineStyles} from '#lib/publish/inline-styles.ts'
import {namePageFonts} from '#lib/publish/page-fonts.ts'
import {pageHtml, parsePage} from '#lib/publish/parse-page.ts'
import {stripPage} from '#lib/publish/strip-page.ts'

const page = (body: string, head = ''): string => `<!doctype html><html lang="ky"><head>${head}</head><body>${body}</body></html>`

/** A page with the policy that it is published with. */
function ruled(body: string): Root {
  const tree = parsePage(page(body))
  addPolicy(tree, [])
  return tree
}

function stripped(html: string): string {
  const tree = parsePage(html)
  stripPage(tree)
  return pageHtml(tree)
}

test('takes out the runtime and keeps our scripts and data', () => {
  const head = '<link rel="preload" as="script" href="/_next/a.js"><script src="/assets/settings.js" data-keep=""></script>'
  const body =
    '<!--$--><p>Окуу <!-- -->барагы</p><!--/$--><div hidden=""><!--$--></div><script>self.__next_f.push([1])</script><script type="application/ld+json">{"a":1}</script>'
  expect(stripped(page(body, head))).toBe(
    '<!doctype html><html lang="ky"><head><script src="/assets/settings.js"></script></head><body><p>Окуу барагы</p><script type="application/ld+json">{"a":1}</script></body></html>\n'
  )
})

test('keeps every character of the text, hidden readings included', () => {
  const text = '<p>«Кыргыз\u00a0Республикасы» &amp; &lt;3 <span data-printed="при-няли">приняли</span></p>'
  expect(stripped(page(text))).toContain('<p>«Кыргыз\u00a0Республикасы» &amp; &lt;3 <span data-printed="при-няли">приняли</span></p>')
})

test('puts linked style sheets into the page, with addresses that hold there', () => {
  const tree = parsePage(page('', '<link rel="preload" as="style" href="/x/_next/a.css"><link rel="stylesheet" href="/x/_next/a.css">'))
  inlineStyles(
    tree,
    () => 'p>a{color:red}@font-face{src:url(/fonts/a.woff2)}b{background:url("../media/b.svg")}i{background:url(data:x)}',
    '/x'
  )
  expect(pageHtml(tree)).toContain(
    '<head><style>p>a{color:red}@font-face{src:url(/x/fonts/a.woff2)}b{background:url(/x/media/b.svg)}i{background:url(data:x)}</style></head>'
  )
})

test('puts styles into one sheet, attributes as classes of it', () => {
  const tree = parsePage(
    page('<p style="--n:3">a</p><p class="b" style="--n:3">c</p>', '<style>i{color:red}</style><title>T</title><style>b{color:red}</style>')
  )
  inlineStyles(tree, () => '', '')
  expect(pageHtml(tree)).toContain(
    '<head><style>i{color:red}\nb{color:red}\n.style-1{--n:3}</style><title>T</title></head><body><p class="style-1">a</p><p class="b style-1">c</p></body>'
  )
})

test('names the fonts that the characters of a page ask for', () => {
  const tree = parsePage(page('<p>Read <em>this</em></p>', '<script src="/x/assets/settings.js" data-inline></script>'))
  namePageFonts(tree, '/x')
  expect(pageHtml(tree)).toContain(
    'data-fonts="/x/fonts/literata-latin.woff2 /x/fonts/literata-italic-latin.woff2 /x/fonts/source-sans-latin.woff2"'
  )
})

test('names the fonts of Kyrgyz letters only where a page has them', () => {
  const tree = parsePage(page('<p>Өлкө</p>', '<script src="/assets/settings.js" data-inline></script>'))
  namePageFonts(tree, '')
  expect(pageHtml(tree)).toContain('/fonts/literata-cyrillic-ext.woff2')
  expect(pageHtml(tree)).not.toContain('italic')
})

test.each([
  ['an id twice', '<p id="a"></p><p id="a"></p>', 'Unexpected second element with id `a`, expected ids to be unique'],
  [
    'text that waits for a script',
    '<template id="B:0"></template>',
    'Unexpected `<template id="B:0">`, expected the text itself: is there a Suspense?'
  ],
  [
    'a request to another host',
    '<img src="https://example.org/a.png">',
    'Unexpected request to `https://example.org/a.png`, expected nothing from another host'
  ],
  [
    'a foreign style sheet',
    '<link rel="stylesheet" href="//example.org/a.css">',
    'Unexpected request to `//example.org/a.css`, expected nothing from another host'
  ],
  [
    'a foreign address in a style',
    '<style>a{background:url(https://example.org/a.png)}</style>',
    'Unexpected request to another host in a style sheet, expected none'
  ],
  ['a script that is not ours', '<script src="/_next/a.js"></script>', 'Unexpected script `/_next/a.js`, expected only ours']
])('refuses a page with %s', (_, body, problem) => {
  expect(checkPage(ruled(body)).problems).toEqual([problem])
})

test('refuses a page without a language', () => {
  const tree = parsePage('<html><body></body></html>')
  addPolicy(tree, [])
  expect(checkPage(tree).problems).toEqual(['Unexpected `<html>` without `lang`, expected the language of the page'])
})

test('lets links to other hosts be links', () => {
  const {problems, links} = checkPage(ruled('<a href="https://doi.org/10.1">DOI</a><script type="application/ld+json">{}</script>'))
  expect(problems).toEqual([])
  expect(links).toEqual(['https://doi.org/10.1'])
})

test('takes the addresses that a page shows to others for links', () => {
  const head =
    '<meta property="og:image" content="https://example.org/a.png"><meta property="og:title" content="/b"><link rel="icon" href="/c">'
  expect(checkPage(parsePage(page('', head))).links).toEqual(['https://example.org/a.png', '/c'])
})
