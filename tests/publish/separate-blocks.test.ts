import {toString} from 'hast-util-to-string'
import {describe, expect, test} from 'vitest'
import {pageHtml, parsePage} from '#lib/publish/parse-page.ts'
import {separateBlocks} from '#lib/publish/separate-blocks.ts'

function read(body: string): {readonly text: string; readonly html: string} {
  const page = parsePage(`<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`)
  separateBlocks(page)
  return {text: toString(page).replace(/^T\s*/u, '').trim(), html: pageHtml(page)}
}

describe('a page without styles', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['a block behind words', '<div>15<p>Two</p></div>', '15\nTwo'],
    ['rows and cells', '<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>', '1\n2\n3'],
    ['choices', '<select><option>a</option><option>b</option></select>', 'a\nb'],
    ['a drawing', '<svg><g><a><text>1</text></a><a><text>2</text></a></g></svg>', '1\n2']
  ])('has white space between %s', (_, body, text) => {
    expect(read(body).text).toBe(text)
  })

  test('has none within words, nor twice', () => {
    expect(read('<p>про<i>исхо</i>ждение<a>[3]</a></p> <p>Two</p>').text).toBe('происхождение[3] Two')
  })

  test('has it in what scripts put into the page', () => {
    expect(read('<template><p>One</p><p>Two</p></template>').html).toContain('<p>One</p>\n<p>Two</p>')
  })
})
