import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Element, Nodes, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {vi} from 'vitest'
import {parsePage} from '#lib/publish/parse-page.ts'
import {siteFiles} from '#lib/publish/site-files.ts'
import {ourSite} from '../our-site.ts'

/** The published site, as `npm run build` left it. */
export const siteFolder = 'out'
export const sitePaths: ReadonlyArray<string> = siteFiles(siteFolder)
/** Its pages: what is published under `editions/` is open data, also where it is HTML. */
export const pagePaths: ReadonlyArray<string> = sitePaths.filter((path) => path.endsWith('.html') && !path.startsWith('editions/'))

/** Scheme and host that the build was told, or empty. */
export const builtOrigin: string = process.env['BUILT_ORIGIN'] ?? ''

/** What a test makes, with the addresses that the build gave it: relative ones where it did not know where the site stands. */
export function asBuilt(text: string): string {
  return text.replaceAll(new URL(ourSite).origin, builtOrigin)
}

const known = new Map<string, Root>()

/** A page of the site as a tree. */
export function pageAt(path: string): Root {
  const page = known.get(path) ?? parsePage(readFileSync(join(siteFolder, path), 'utf8'))
  known.set(path, page)
  return page
}

/** The elements within a node of which something is true, in the order of the page. */
export function elementsWithin(node: Nodes, isWanted: (element: Element) => boolean): ReadonlyArray<Element> {
  const found: Array<Element> = []
  visit(node, 'element', (element) => {
    if (isWanted(element)) found.push(element)
  })
  return found
}

/** The element with an id, or undefined. */
export function elementById(node: Nodes, id: string): Element | undefined {
  if (node.type === 'element' && node.properties['id'] === id) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = elementById(child, id)
    if (found) return found
  }
  return undefined
}

/** The text of a node, as a tool reads it that knows no styles; runs of white space are one space. */
export function textOf(node: Nodes): string {
  return collapsed(collect(node, false))
}

/** The same with the printed forms of what is corrected or regularised. */
export function printedTextOf(node: Nodes): string {
  return collapsed(collect(node, true))
}

function collapsed(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').trim()
}

function collect(node: Nodes, isPrinted: boolean): string {
  if (node.type === 'text') return node.value
  if (isPrinted && node.type === 'element' && node.properties['dataPrinted'] !== undefined) return String(node.properties['dataPrinted'])
  return 'children' in node ? node.children.map((child) => collect(child, isPrinted)).join('') : ''
}

/** A module of ours as the build had it: what it says of addresses is what the built site says. */
export async function moduleAsBuilt<Module>(load: () => Promise<Module>): Promise<Module> {
  vi.stubEnv('SITE_URL', builtOrigin)
  vi.resetModules()
  try {
    return await load()
  } finally {
    vi.unstubAllEnvs()
    vi.resetModules()
  }
}
