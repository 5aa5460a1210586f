import {citePassage} from '#lib/citing/cite-passage.ts'
import {citationStyles, isOurForm} from '#lib/citing/citation-style.ts'
import {locales, type Edition, type Locale} from '#lib/edition/index.ts'
import {editionJsonRoute, linkAddress, passageFileRoute} from '#lib/routes/routes.ts'
import type {PassageJson} from './passage-json-schema.ts'
import {passageNames} from './passage-name.ts'
import {passagePage} from './passage-page.ts'
import {passageFormats, passageAddress, type PassageFormat} from './passage-formats.ts'
import {passageStatement} from './passage-statement.ts'
import {passageText, type Passage} from './passage.ts'

/** What stands round a passage. */
export interface PassageContext {
  readonly previous: Passage | undefined
  readonly next: Passage | undefined
  readonly counterparts: ReadonlyArray<Passage>
}

/** A passage as JSON, with what stands round it, what corresponds to it and how it is cited. */
export function passageToJson(edition: Edition, passage: Passage, {counterparts, next, previous}: PassageContext): PassageJson {
  const {id, level, parent, part, segment, units, version} = passage
  const segments = segment ? [segment] : units.flatMap((unit) => unit.segments)
  const isPrint = version.origin === 'print'
  const [only] = segments.length === 1 ? segments : []
  return {
    $schema: './passage.schema.json',
    id,
    edition: {id: edition.id, version: edition.metadata.version, versionDate: edition.metadata.versionDate},
    level,
    kind: version.origin,
    version: version.id,
    lang: version.lang,
    statement: {ky: statement('ky'), ru: statement('ru'), en: statement('en')},
    name: passageNames(edition, passage),
    printed: isPrint ? passageText(passage, 'printed') : null,
    text: passageText(passage, 'corrected'),
    status: isPrint ? null : statusOf(edition, passage),
    parent: parent ?? null,
    part,
    block: level === 'part' ? null : units[0].id,
    segments: segments.map((inside) => inside.id),
    row: only?.row ?? null,
    counterparts: counterparts.map((other) => ({id: other.id, lang: other.version.lang, kind: other.version.origin})),
    previous: previous?.id ?? null,
    next: next?.id ?? null,
    citations: level === 'part' ? [] : citations(edition, segment?.id ?? units[0].id),
    links: {
      page: passagePage(edition, passage),
      text: addressIn('text'),
      html: addressIn('html'),
      tei: addressIn('tei'),
      json: addressIn('json'),
      edition: linkAddress(editionJsonRoute(edition.id)),
      navigation: linkAddress(passageFileRoute(edition.id, `navigation/${version.id}/-1.jsonld`))
    }
  }

  function statement(locale: Locale): string {
    return passageStatement(edition, passage, locale).join(' ')
  }

  function addressIn(name: PassageFormat['name']): string {
    return passageFormats.filter((format) => format.name === name).map((format) => passageAddress(edition, id, format))[0]!
  }
}

/** Of one sentence what somebody thought of it; of more what the version says of itself. */
function statusOf(edition: Edition, {segment, version}: Passage): NonNullable<PassageJson['status']> {
  const translation = edition.translations.find((candidate) => candidate.version.id === version.id)
  if (segment) return translation?.judgements.get(segment.id)?.status ?? 'draft'
  return translation?.version.status ?? 'draft'
}

/** In each style, in the language for which it is laid down. */
function citations(edition: Edition, target: Parameters<typeof citePassage>[1]): PassageJson['citations'] {
  return citationStyles.flatMap((style) =>
    locales
      .filter((locale) => !isOurForm(style, locale))
      .map((locale) => ({style, lang: locale, text: citePassage(edition, target, {style, locale}).text}))
  )
}
