import {PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString} from '@cantoo/pdf-lib'
import type {VolumeRecord} from '#lib/volumes/volume-record.ts'

/**
 * Writes the record of a printed volume into it, in the place of the browser's, and into its outline the `headings` as they are read: where a
 * heading has several lines, the browser joins them without a space. tests/other-editions/volumes.test.ts.
 */
export async function recordPdf(
  bytes: Uint8Array,
  headings: ReadonlyArray<string>,
  {authors, date, keywords, lang, subject, title}: VolumeRecord
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  pdf.setTitle(title, {showInWindowTitleBar: true})
  pdf.setAuthor(authors.join('; '))
  pdf.setSubject(subject)
  // The library puts spaces between them, and a keyword may have several words.
  pdf.setKeywords([keywords.join('; ')])
  pdf.setLanguage(lang)
  const day = new Date(`${date}T00:00:00Z`)
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  nameOutline(pdf, new Map(headings.map((heading) => [bare(heading), heading])))
  return pdf.save({addDefaultPage: false, updateFieldAppearances: false})
}

/** The page on which each element stands that a link of the PDF leads to, by its id; pages are counted from 1. */
export async function pagesOfAnchors(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  const pages = new Map(pdf.getPages().map(({ref}, index) => [ref, index + 1]))
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found = new Map<string, number>()
  for (const [name, value] of destinations?.entries() ?? []) {
    const place = value instanceof PDFRef ? pdf.context.lookup(value) : value
    const page = place instanceof PDFArray ? place.get(0) : undefined
    const number = page instanceof PDFRef ? pages.get(page) : undefined
    if (number !== undefined) found.set(name.decodeText(), number)
  }
  return found
}

function nameOutline(pdf: PDFDocument, headings: ReadonlyMap<string, string>): void {
  for (const [, entry] of pdf.context.enumerateIndirectObjects()) {
    if (!(entry instanceof PDFDict) || !entry.has(PDFName.of('Dest')) || !entry.has(PDFName.of('Parent'))) continue
    const title = entry.lookup(PDFName.of('Title'))
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue
    const heading = headings.get(bare(title.decodeText()))
    if (heading !== undefined) entry.set(PDFName.of('Title'), PDFHexString.fromText(heading))
  }
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '')
}
