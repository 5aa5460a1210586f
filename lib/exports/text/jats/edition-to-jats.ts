import {x} from 'xastscript'
import {blocksOf, printIn, type Block, type Edition, type Unit} from '#lib/edition/index.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'
import {textLayers} from '#lib/exports/text/tei/text-layers.ts'
import {articleMeta} from './article-meta.ts'
import {blocksToJats, titleToJats} from './body-to-jats.ts'
import {editionNotes} from './edition-statement.ts'
import type {TextWriting} from './inline-to-jats.ts'
import {journalMeta} from './journal-meta.ts'
import {referencesToJats} from './references-to-jats.ts'
import {subArticles} from './sub-articles.ts'
import {titleMatterNotes, titleMatterOf} from './title-matter.ts'

/** Elements that hold text: white space in them would be text. */
const mixed = new Set([
  ...['p', 'title', 'kwd', 'named-content', 'italic', 'bold', 'xref', 'mixed-citation', 'label', 'article-title', 'trans-title', 'aff'],
  ...['journal-title', 'copyright-statement', 'meta-name', 'meta-value', 'string-name', 'string-date', 'source', 'subject', 'self-uri']
])

const doctype = {
  public: '-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN',
  system: 'https://jats.nlm.nih.gov/publishing/1.3/JATS-journalpublishing1-3-mathml3.dtd'
}

/**
 * The article and its references as JATS Journal Publishing 1.3 (ANSI/NISO Z39.96-2021), the format of journals and their archives: one
 * `article` in the language of the work, abstracts and keywords in each language of the print, and the other bodies as `sub-article`s.
 *
 * The text is the print, and the corrections of the edition stand in attributes of it: whoever reads the elements alone reads what was printed,
 * once. A translation of the edition is a `sub-article` of its own that says so, in its record and in its first lines. This file is the text
 * and its references: the alignment, what is found in the article, claims, the register, notes of translators, what the pages regularise and
 * editorial divisions stay out, and so do the marks between keywords. The order of the document type, and what the file promises besides, are
 * the rules of tests/exports/jats/edition-rules.ts.
 */
export function editionToJats(edition: Edition): string {
  const {languages, metadata, quotations, references, units} = edition
  const {lang} = metadata
  const layers = textLayers(edition)
  const writing: TextWriting = {edition, layers, quotations, origin: 'print', translated: () => ({rid: undefined, use: undefined})}
  const {blocks, closing} = withoutListHeading(blocksOf({units, divisions: []}, lang), references.length > 0)
  const notes = languages.flatMap((other) => titleMatterNotes(titleMatterOf(units, other), other, writing))
  const heading = closing.map((unit) => titleToJats(unit, writing))
  const article = x(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'article-type': 'research-article',
      'dtd-version': '1.3',
      id: printIn(edition, lang).id,
      'xml:lang': lang
    },
    [
      x('front', [
        journalMeta(edition),
        articleMeta(edition, writing),
        ...(notes.length > 0 ? [x('notes', {'notes-type': 'title-matter'}, [...notes])] : [])
      ]),
      ...(blocks.length > 0 ? [x('body', blocksToJats(blocks, writing))] : []),
      x('back', [...(references.length > 0 ? [referencesToJats(references, heading)] : []), editionNotes(edition)]),
      ...subArticles(edition, writing, layers)
    ]
  )
  return xmlDocument(article, {doctype, mixed})
}

/** A heading with nothing under it at the end of a body is that of the list of references. */
function withoutListHeading(blocks: ReadonlyArray<Block>, hasList: boolean): {blocks: ReadonlyArray<Block>; closing: ReadonlyArray<Unit>} {
  const last = blocks.at(-1)
  return hasList && blocks.length > 1 && last?.type === 'section' && last.children.length === 0
    ? {blocks: blocks.slice(0, -1), closing: [last.heading]}
    : {blocks, closing: []}
}
