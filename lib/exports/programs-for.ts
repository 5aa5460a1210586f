import type {ExportFile} from './export-file.ts'

/** Well-known programs by the media types that they open, without parameters. They are proper names, alike in all languages. */
const programs: Readonly<Record<string, ReadonlyArray<string>>> = {
  'application/epub+zip': ['Apple Books', 'Thorium Reader', 'KOReader'],
  'text/calendar': ['Google Calendar', 'Apple Calendar', 'Thunderbird'],
  'text/markdown': ['Obsidian', 'VS Code', 'pandoc'],
  'text/csv': ['Excel', 'LibreOffice Calc', 'R'],
  'text/tab-separated-values': ['Excel', 'LibreOffice Calc', 'R'],
  'application/tei+xml': ['oXygen'],
  'application/jats+xml': ['pandoc', 'Open Journal Systems'],
  'application/x-tmx+xml': ['OmegaT', 'memoQ', 'Trados Studio'],
  'application/x-tbx+xml': ['memoQ', 'Trados MultiTerm'],
  'application/vnd.citationstyles.csl+json': ['Zotero', 'pandoc', 'citeproc'],
  'application/x-bibtex': ['JabRef', 'Zotero', 'LaTeX'],
  'application/x-research-info-systems': ['Zotero', 'Mendeley', 'EndNote'],
  'application/atom+xml': ['Thunderbird', 'Feedly', 'NetNewsWire'],
  'application/ld+json': ['PyLD', 'Apache Jena', 'Recogito'],
  'application/schema+json': ['Ajv', 'VS Code']
}

/** The programs that open a file: those that it names, or those of its type. None where everything opens it, or where only pages of ours ask for it. */
export function programsFor({programs: own, type}: Pick<ExportFile, 'programs' | 'type'>): ReadonlyArray<string> {
  const [essence] = type.split(';')
  return own ?? programs[essence!] ?? []
}
