import type {Element} from 'xast'
import {x} from 'xastscript'
import {translatedRows} from '#lib/alignment/translated-rows.ts'
import {
  areTranslated,
  editionWithTranslations,
  translationInto,
  type AlignmentRow,
  type Edition,
  printIn,
  statusOfAll,
  type Lang,
  type SegmentId
} from '#lib/edition/index.ts'
import {segmentsText} from './segments-text.ts'
import {tmxDocument, tmxMaker, tmxNotes, tmxOrigin, tmxProp} from './tmx-parts.ts'

/**
 * The translations that the edition made as a translation memory, TMX 1.4b: a unit for each sentence of the print with its translations.
 *
 * Each variant says whose words it holds, `x-version` and `x-origin`, `print` or `translation`, and a translation who made it when
 * (`creationid`, `creationdate`), how, and how far it is confirmed (`x-method`, `x-status`, `x-resp`). What a translation leaves out by
 * decision is named by `x-null-in`. The source is the print as it reads corrected, which is what was translated.
 */
export function translationsToTmx(edition: Edition): string {
  const texts = editionWithTranslations(edition)
  return tmxDocument(
    edition,
    edition.metadata.lang,
    translatedRows(edition).map((row) => rowUnit(texts, row))
  )
}

function rowUnit(edition: Edition, {cells, g, part}: AlignmentRow): Element {
  const filled = [...cells].filter(([, ids]) => ids.length > 0)
  const noted = filled.flatMap(([lang, ids]) => translationInto(edition, lang)?.notes.filter(({segment}) => ids.includes(segment)) ?? [])
  return x('tu', {tuid: g, segtype: filled.some(([, ids]) => ids.length > 1) ? 'block' : undefined}, [
    ...noted.flatMap(({note}) => tmxNotes(note)),
    tmxProp('x-part', part),
    ...[...cells].filter(([, ids]) => ids.length === 0).map(([lang]) => tmxProp('x-null-in', lang)),
    ...filled.map(([lang, ids]) => variant(edition, lang, ids))
  ])
}

function variant(edition: Edition, lang: Lang, ids: ReadonlyArray<SegmentId>): Element {
  const translation = translationInto(edition, lang)
  const isTranslated = areTranslated(edition, lang, ids)
  const judgements = ids.flatMap((id) => translation?.judgements.get(id) ?? [])
  const status = statusOfAll(ids.map((id) => translation?.judgements.get(id)?.status))
  const version = isTranslated ? translation!.version : printIn(edition, lang)
  return x('tuv', {'xml:lang': lang, ...tmxMaker(version)}, [
    tmxProp('x-segment-ids', ids.join(' ')),
    ...tmxOrigin(version),
    ...(version.origin === 'translation'
      ? [tmxProp('x-method', version.method), tmxProp('x-status', status), tmxProp('x-resp', version.resp)]
      : []),
    ...judgements.map(({by}) => tmxProp('x-judged-by', by)),
    x('seg', segmentsText(edition, ids, 'corrected'))
  ])
}
