/** Well-known programs by how the names of the files end that they open; the longer ending counts. They are proper names, alike in all languages. */
const programs: Readonly<Record<string, ReadonlyArray<string>>> = {
  '.epub': ['Apple Books', 'Thorium Reader', 'KOReader'],
  '.ics': ['Google Calendar', 'Apple Calendar', 'Thunderbird'],
  '.md': ['Obsidian', 'VS Code', 'pandoc'],
  '.csv': ['Excel', 'LibreOffice Calc', 'R'],
  '.tsv': ['Excel', 'LibreOffice Calc', 'R'],
  '.tei.xml': ['CETEIcean', 'TEI Publisher', 'oXygen'],
  '.jats.xml': ['pandoc', 'Open Journal Systems'],
  '.tmx': ['OmegaT', 'memoQ', 'Trados Studio'],
  '.tbx': ['memoQ', 'Trados MultiTerm'],
  '.cff': ['GitHub', 'Zenodo', 'cffconvert'],
  '.csl.json': ['Zotero', 'pandoc', 'citeproc'],
  '.bib': ['JabRef', 'Zotero', 'LaTeX'],
  '.ris': ['Zotero', 'Mendeley', 'EndNote'],
  '.atom': ['Thunderbird', 'Feedly', 'NetNewsWire'],
  '.jsonld': ['PyLD', 'Apache Jena', 'Recogito'],
  '.json': ['Python', 'R', 'JavaScript'],
  '.schema.json': ['Ajv', 'VS Code'],
  SHA256SUMS: ['sha256sum']
}

/** The programs that open a file; none where everything does, or where only programs of ours ask for it. */
export function programsFor(name: string): ReadonlyArray<string> {
  const endings = Object.keys(programs).filter((ending) => name.endsWith(ending))
  const [longest] = endings.toSorted((a, b) => b.length - a.length)
  return longest === undefined ? [] : programs[longest]!
}
