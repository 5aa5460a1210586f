import {readFileSync} from 'node:fs'
import {PDFArray, PDFDict, PDFDocument, PDFName, PDFRef} from '@cantoo/pdf-lib'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF is, as readers of PDF see it. */
export interface ReadPdf {
  /** Of each page, the text that its tags hold, in their order; the running head is in none of them. */
  readonly pages: ReadonlyArray<string>
  readonly isTagged: boolean
  readonly outline: ReadonlyArray<string>
  /** The record: `Title`, `Author`, `Language`, `CreationDate`. */
  readonly record: Readonly<Record<string, unknown>>
  /** Of each font, whether its letters are in the file. */
  readonly fonts: ReadonlyMap<string, boolean>
  /** Names of the page’s elements in the structure, `H1`, `P`, and the languages that they say. */
  readonly roles: ReadonlySet<string>
  readonly languages: ReadonlySet<string>
  /** Links that lead out of the document. */
  readonly addresses: ReadonlySet<string>
}

/** Reads a PDF with two libraries: one that shows PDFs, and one that knows what they are made of. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const shown = await getDocument({data: new Uint8Array(readFileSync(file)), verbosity: 0}).promise
  const pages: Array<string> = []
  const addresses = new Set<string>()
  for (let number = 1; number <= shown.numPages; number += 1) {
    const page = await shown.getPage(number)
    pages.push(await textOf(page))
    for (const {url} of await page.getAnnotations()) if (typeof url === 'string') addresses.add(url)
  }
  const outline: Array<string> = []
  const pending = [...((await shown.getOutline()) ?? [])]
  for (let entry = pending.shift(); entry; entry = pending.shift()) {
    outline.push(entry.title)
    pending.unshift(...entry.items)
  }
  const marked = await shown.getMarkInfo()
  const {info} = await shown.getMetadata()
  await shown.destroy()
  return {pages, outline, addresses, isTagged: marked?.Marked === true, record: {...info}, ...(await madeOf(file))}
}

type Shown = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Shown['getPage']>>
type Node = Awaited<ReturnType<Page['getStructTree']>>

/** The text of a page in the order of its tags, as a voice reads it: it may be painted in another. */
async function textOf(page: Page): Promise<string> {
  const painted = new Map<string, string>()
  const open: Array<string> = []
  for (const item of (await page.getTextContent({includeMarkedContent: true})).items) {
    if ('str' in item) {
      const id = open.findLast((name) => name !== '')
      if (id !== undefined) painted.set(id, `${painted.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : '')
  }
  const read = (node: object): string => {
    if ('children' in node && Array.isArray(node.children)) return node.children.map(read).join('')
    return 'id' in node && typeof node.id === 'string' ? (painted.get(node.id) ?? '') : ''
  }
  const tree: Node | null = await page.getStructTree()
  return tree ? read(tree) : ''
}

async function madeOf(file: string): Promise<Pick<ReadPdf, 'fonts' | 'roles' | 'languages'>> {
  const pdf = await PDFDocument.load(readFileSync(file), {updateMetadata: false})
  const fonts = new Map<string, boolean>()
  const roles = new Set<string>()
  const languages = new Set<string>()
  const value = (dict: PDFDict, key: string): string | undefined => {
    const found = dict.get(PDFName.of(key))
    return found === undefined || found instanceof PDFRef || found instanceof PDFArray || found instanceof PDFDict
      ? undefined
      : found.toString()
  }
  for (const [, held] of pdf.context.enumerateIndirectObjects()) {
    if (!(held instanceof PDFDict)) continue
    if (value(held, 'Type') === '/StructElem') roles.add(value(held, 'S')?.slice(1) ?? '')
    const language = value(held, 'Lang')
    if (language !== undefined && value(held, 'Type') !== '/Catalog') languages.add(language)
    if (value(held, 'Type') !== '/Font' || value(held, 'Subtype') === '/Type0') continue
    const descriptor = held.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    const files = ['FontFile', 'FontFile2', 'FontFile3'].filter((key) => descriptor?.has(PDFName.of(key)))
    fonts.set(`${value(held, 'Subtype')} ${value(held, 'BaseFont')}`, files.length > 0)
  }
  return {fonts, roles, languages}
}
