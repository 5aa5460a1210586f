import {createHash} from 'node:crypto'
import type {Root} from 'hast'
import {expect, test} from 'vitest'
import {addPolicy} from '#lib/publish/add-policy.ts'
import {checkPolicy, inlineScriptBytes} from '#lib/publish/check-policy.ts'
import {inlineScripts} from '#lib/publish/inline-scripts.ts'
import {pageHtml, parsePage} from '#lib/publish/parse-page.ts'

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (head: string, body = ''): Root =>
  parsePage(`<!doctype html><html lang="ky"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`)

/** A page published with a script of ours, `text`, in it. */
function published(text: string, style = 'a{}'): Root {
  const tree = page(`<style>${style}</style><script src="/assets/settings.js" data-inline></script>`)
  addPolicy(
    tree,
    inlineScripts(tree, () => text)
  )
  return tree
}

test('puts a script into its page, allowed by its hash right after the charset', () => {
  expect(pageHtml(published('go("Ң<&")\n')).replaceAll('&#x27;', "'")).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' ${sha256('go("Ң<&")')}; style-src ${sha256('a{}')}; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"><style>a{}</style><script>go("Ң<&")</script></head>`
  )
})

test('lets a page ask for the manifest that it names, and no other page for one', () => {
  const policyOf = (head: string): string => {
    const tree = page(head)
    addPolicy(tree, [])
    return pageHtml(tree).replaceAll('&#x27;', "'")
  }
  expect(policyOf('<link rel="manifest" href="/site.webmanifest">')).toContain("connect-src 'self'; manifest-src 'self'; base-uri 'none'")
  expect(policyOf('<link rel="icon" href="/icon.svg">')).not.toContain('manifest-src')
})

test('finds what was published sound, and allowed still when it is read again', () => {
  const tree = published('go("Ң<&")', 'a>b{content:"—"}')
  expect([checkPolicy(tree), checkPolicy(parsePage(pageHtml(tree)))]).toEqual([[], []])
})

test.each([
  [
    'an inline script that no hash allows',
    '<script>alert(1)</script>',
    ['Unexpected `<script>` in the page, expected its hash in the script-src of the Content-Security-Policy']
  ],
  [
    'a script of the page that was changed since',
    '<script>go() </script>',
    ['Unexpected `<script>` in the page, expected its hash in the script-src of the Content-Security-Policy']
  ],
  [
    'a style that no hash allows',
    '<style>b{}</style>',
    ['Unexpected `<style>` in the page, expected its hash in the style-src of the Content-Security-Policy']
  ],
  ['a style attribute', '<p style="color:red">', ['Unexpected attribute `style` of `<p>`, expected none: no hash can allow it']],
  ['a script in an attribute', '<p onclick="go()">', ['Unexpected attribute `onclick` of `<p>`, expected none: no hash can allow it']]
])('refuses a page with %s', (_, html, problems) => {
  const tree = parsePage(pageHtml(published('go()')).replace('</body>', `${html}</body>`))
  expect(checkPolicy(tree)).toEqual(problems)
})

test('refuses a script of more than 1 KB, and lets one of 1 KB stand', () => {
  expect(checkPolicy(published('Ң'.repeat(inlineScriptBytes / 2)))).toEqual([])
  expect(checkPolicy(published(`${'Ң'.repeat(inlineScriptBytes / 2)};`))).toEqual([
    'Unexpected script of 1025 bytes in the page, expected at most 1024: the first paint waits for it'
  ])
})

test.each([
  ['no policy', '', 'Unexpected page without a Content-Security-Policy, expected one at the beginning of its head'],
  [
    'a policy after a script',
    `<script src="/assets/a.js"></script><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    'Unexpected script, style or link before the Content-Security-Policy, expected the policy first'
  ],
  [
    'an unsafe source',
    `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`,
    "Unexpected Content-Security-Policy `script-src 'unsafe-inline'`, expected hashes and nothing unsafe"
  ]
])('refuses a page with %s', (_, head, problem) => {
  expect(checkPolicy(page(head))).toEqual([problem])
})
