import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Edition, Localized, Version} from '#lib/edition/index.ts'
import {creationTool} from '#lib/exports/shared/creation-tool.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'

/** A translation memory of some units; `srclang` is `*all*` where the direction of translation is not known. */
export function tmxDocument({id, metadata}: Edition, srclang: string, units: ReadonlyArray<Element>): string {
  const header = x(
    'header',
    {
      creationtool: creationTool.name,
      creationtoolversion: creationTool.version,
      segtype: 'sentence',
      'o-tmf': 'edition.json',
      adminlang: 'en',
      srclang,
      datatype: 'plaintext',
      'o-encoding': 'UTF-8',
      creationdate: tmxDate(metadata.versionDate)
    },
    [...tmxNotes(metadata.rights), tmxProp('x-edition', id), tmxProp('x-edition-version', metadata.version), tmxProp('x-doi', metadata.doi)]
  )
  return xmlDocument(x('tmx', {version: '1.4'}, [header, x('body', [...units])]), {doctype: {system: 'tmx14.dtd'}, mixed: new Set(['seg'])})
}

export function tmxNotes(note: Localized | undefined): ReadonlyArray<Element> {
  return note ? Object.entries(note).map(([lang, text]) => x('note', {'xml:lang': lang}, String(text))) : []
}

export function tmxProp(type: string, value: string): Element {
  return x('prop', {type}, value)
}

/** Whose words a variant holds: the version, and whether the journal printed it (`print`) or the edition made it (`translation`). */
export function tmxOrigin({id, origin}: Version): ReadonlyArray<Element> {
  return [tmxProp('x-version', id), tmxProp('x-origin', origin)]
}

/** Who made a translation, on which day, as attributes of its variants; the print names nobody. */
export function tmxMaker(version: Version): Readonly<Record<string, string>> {
  if (version.origin === 'print') return {}
  return {creationid: version.resp, creationdate: tmxDate(version.date)}
}

/** A day as the midnight of it, in the form of TMX. */
function tmxDate(day: string): string {
  return `${day.replaceAll('-', '')}T000000Z`
}
