import type {Element} from 'xast'
import {x} from 'xastscript'
import {editionEditors, responsibleNames, type Edition, type Locale} from '#lib/edition/index.ts'
import {creationTool} from '#lib/exports/shared/creation-tool.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'
import {editionFileRoute, linkAddress, pageRoute, permanentAddress, readRoute, reportRoute, reviewRoute} from '#lib/routes/routes.ts'
import {changeWords} from './change-words.ts'
import {datedChanges, type DatedChange} from './dated-changes.ts'
import {nameBasedUuid} from './name-based-uuid.ts'

const mixed = new Set(['title', 'subtitle', 'id', 'updated', 'name', 'generator', 'rights'])

/** The feed of changes of an edition in a language of the interface. */
export function atomName(locale: Locale): string {
  return `changes.${locale}.atom`
}

/**
 * What was added to the edition, and when, as a feed (Atom, RFC 4287) in a language of the interface. Its ids are made from the DOI of the
 * article, so that they are the same wherever the edition is published; `updated` is the beginning of the day, UTC, since the content dates
 * days. Who answers for a change is its author. tests/exports/changes-to-atom.test.ts has the rules.
 */
export function changesToAtom(edition: Edition, locale: Locale): string {
  const {metadata} = edition
  const words = changeWords[locale]
  const changes = datedChanges(edition)
  const editors = editionEditors(edition).map((names) => names[locale])
  const own = permanentAddress(editionFileRoute(edition.id, atomName(locale)))
  return xmlDocument(
    x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale}, [
      x('id', idOf(edition, locale)),
      x('title', words.title(metadata.title[locale] ?? metadata.title[metadata.lang]!)),
      x('subtitle', words.about),
      x('updated', moment(changes[0]?.date ?? metadata.versionDate)),
      ...(own === undefined ? [] : [x('link', {rel: 'self', type: 'application/atom+xml', href: own})]),
      x('link', {rel: 'alternate', type: 'text/html', hreflang: locale, href: linkAddress(pageRoute(locale, edition.id, ''))}),
      ...authors(editors.length > 0 ? editors : [edition.id]),
      x('rights', metadata.rights[locale]),
      x('generator', {version: creationTool.version}, creationTool.name),
      ...changes.map((change) => entry(edition, change, locale))
    ]),
    {mixed}
  )
}

function entry(edition: Edition, change: DatedChange, locale: Locale): Element {
  return x('entry', [
    x('id', idOf(edition, locale, change.key)),
    x('title', changeWords[locale].change(change)),
    x('updated', moment(change.date)),
    x('link', {rel: 'alternate', type: 'text/html', hreflang: locale, href: linkAddress(routeOf(edition, change, locale))}),
    ...authors(change.by.map((name) => responsibleNames(edition, name)?.[locale] ?? name))
  ])
}

function authors(names: ReadonlyArray<string>): ReadonlyArray<Element> {
  return names.map((name) => x('author', [x('name', name)]))
}

/** Where what a change brought is seen. */
function routeOf(edition: Edition, change: DatedChange, locale: Locale): string {
  switch (change.kind) {
    case 'version':
      return pageRoute(locale, edition.id, '')
    case 'translation':
      return readRoute(locale, edition, change.lang)
    case 'evidence':
      return reportRoute(locale, edition.id, 'evidence')
    case 'marks':
      return reportRoute(locale, edition.id, '')
    case 'reviews':
      return reviewRoute(locale, edition.id)
  }
}

function idOf({id, metadata: {doi}}: Edition, locale: Locale, key = ''): string {
  return `urn:uuid:${nameBasedUuid(`https://doi.org/${doi}#${id}/${locale}/${key}`)}`
}

/** A day as RFC 3339 writes moments. */
function moment(day: string): string {
  return `${day}T00:00:00Z`
}
