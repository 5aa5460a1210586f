import {expect, test} from 'vitest'
import {pageHtml, parsePage} from '#lib/publish/parse-page.ts'
import {setDirections} from '#lib/publish/set-directions.ts'

function directed(lang: string, body: string): string {
  const page = parsePage(`<!doctype html><html lang="${lang}"><head><title>T</title></head><body>${body}</body></html>`)
  setDirections(page)
  return /<html.*?>|<body>.*<\/body>/gsu[Symbol.match](pageHtml(page))!.join(' ')
}

test.each([
  ['a page from left to right has no `dir`', 'ru', '<p lang="en">a</p>', '<html lang="ru"> <body><p lang="en">a</p></body>'],
  [
    'a text in the Arabic script of Kyrgyz runs from right to left, and what is in another script within it does not',
    'ky',
    '<p lang="ky-Arab">a <b>b</b> <span lang="ky">c</span></p>',
    '<html lang="ky"> <body><p lang="ky-Arab" dir="rtl">a <b>b</b> <span lang="ky" dir="ltr">c</span></p></body>'
  ],
  [
    'a page in a language from right to left says so once',
    'ar',
    '<p>a <i lang="fa">b</i> <i lang="en">c</i></p>',
    '<html lang="ar" dir="rtl"> <body><p>a <i lang="fa">b</i> <i lang="en" dir="ltr">c</i></p></body>'
  ],
  [
    'what scripts put into the page is directed too',
    'ru',
    '<template><p lang="he">a</p></template>',
    '<html lang="ru"> <body><template><p lang="he" dir="rtl">a</p></template></body>'
  ],
  ['a direction that is given stays', 'ru', '<p lang="he" dir="auto">a</p>', '<html lang="ru"> <body><p lang="he" dir="auto">a</p></body>'],
  ['a tag that is none has no direction of its own', 'ru', '<p lang="?">a</p>', '<html lang="ru"> <body><p lang="?">a</p></body>']
])('%s', (_, lang, body, html) => {
  expect(directed(lang, body)).toBe(html)
})
