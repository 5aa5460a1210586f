import type {Element} from 'xast'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'

/** Elements that hold text: white space in them would be text. */
const mixed = new Set([
  ...['title', 'author', 'persName', 'placeName', 'orgName', 'eventName', 'name', 'surname', 'forename', 'resp', 'edition', 'authority'],
  ...['p', 'ab', 'head', 'byline', 'item', 's', 'seg', 'note', 'desc', 'interp', 'quote', 'bibl', 'idno', 'date', 'term', 'label'],
  ...['language', 'classCode', 'rendition', 'geo', 'biblScope', 'email', 'publisher', 'lang']
])

/** A file of TEI P5 with the text of the edition in it. */
export function teiDocument(element: Element): string {
  return xmlDocument(element, {mixed})
}
