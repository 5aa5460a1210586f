import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import {visit} from 'unist-util-visit'
import {parsePage} from './parse-page.ts'

/** Bytes on the wire for a first visit to a page: text compressed with brotli, fonts as they are. */
export interface PageWeight {
  /** The page with the sheet and the script that stand in it. */
  readonly markup: number
  readonly scripts: number
  readonly fonts: number
}

/** Most bytes that a page may have. Markup and scripts: three times the bare hand-written page of the same article (12.4 KB). */
export const pageBudget = {reading: 37_000, scripts: 8_192, fonts: 102_400} as const

/** Weighs a page of the published site, with what it loads. */
export function weighPage(folder: string, path: string, basePath: string): PageWeight {
  const html = readFileSync(join(folder, path))
  const weight = {markup: brotliCompressSync(html).length, scripts: 0, fonts: 0}
  const read = (address: string): Buffer => readFileSync(join(folder, address.slice(basePath.length)))
  visit(parsePage(html.toString('utf8')), 'element', ({tagName, properties}) => {
    if (tagName === 'link' && String(properties['rel']) === 'stylesheet')
      weight.markup += brotliCompressSync(read(String(properties['href']))).length
    if (tagName !== 'script') return
    if (properties['src'] !== undefined) weight.scripts += brotliCompressSync(read(String(properties['src']))).length
    for (const font of String(properties['dataFonts'] ?? '')
      .split(' ')
      .filter(Boolean))
      weight.fonts += read(font).length
  })
  return weight
}
