import {bookFontFile, type BookFont} from './book-font.ts'

/**
 * The style of the book: it says what things are to one another and leaves colours and sizes to the reading system, whose light, dark and night
 * pages all stay as they are. Its fonts, each of one script, are those of the reader who asks for no other.
 */
export function bookStyle(fonts: ReadonlyArray<BookFont>): string {
  const faces = fonts.map(
    (font) => `@font-face { font-family: "${font.name}"; font-weight: 400 700; src: url(${bookFontFile(font)}) format("woff2"); }\n`
  )
  const families = fonts.map(({name}) => `"${name}", `).join('')
  return `@charset "utf-8";\n${faces.join('')}${families === '' ? '' : `html { font-family: ${families}serif; }\n`}${rules}`
}

const rules = `html { line-height: 1.5; }
body { margin: 0 0.5em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; -webkit-hyphens: none; hyphens: none; break-after: avoid; break-inside: avoid; page-break-after: avoid; page-break-inside: avoid; }
h1 { font-size: 1.4em; margin: 1em 0; }
h2 { font-size: 1.2em; margin: 1.6em 0 0.6em; }
h3, h4, h5, h6 { font-size: 1.05em; margin: 1.4em 0 0.5em; }
p, li { overflow-wrap: anywhere; }
p { margin: 0 0 0.7em; orphans: 2; widows: 2; -webkit-hyphens: auto; hyphens: auto; }
a { color: inherit; }
a[data-entity], a[data-emendation] { text-decoration: underline dotted; text-decoration-thickness: from-font; }
a[data-emendation]:empty::before { content: "·"; }
a[role~="doc-noteref"], a[role~="doc-biblioref"], a[role~="doc-backlink"] { text-decoration: none; font-feature-settings: "tnum"; }
p[data-number]::before { content: attr(data-number); display: inline-block; min-width: 1.6em; margin-inline-end: 0.4em; font-size: 0.7em; opacity: 0.7; }
.division { border-inline-start: 0.2em solid; padding-inline-start: 0.6em; font-weight: normal; }
.remark, .cited, .gap, .form { font-size: 0.85em; }
.title { font-size: 1.1em; }
.keywords, .abstract, .translated { margin-inline-start: 1em; }
.language { font-size: 0.75em; opacity: 0.7; }
.notes { margin-top: 2em; border-top: 1px solid; padding-top: 1em; font-size: 0.85em; }
.entry { margin: 0 0 1.2em; }
.entry p { margin-bottom: 0.2em; }
.entry .name { font-weight: bold; -webkit-hyphens: none; hyphens: none; break-after: avoid; page-break-after: avoid; }
.rows > li { margin-bottom: 1em; }
.rows p { margin-bottom: 0.3em; }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; }
cite { font-style: normal; }
a[href^="http"] { -webkit-hyphens: none; hyphens: none; }
nav ol { list-style: none; padding-inline-start: 1em; }
nav[role="doc-pagelist"] li { display: inline-block; margin-inline-end: 1em; }
`
