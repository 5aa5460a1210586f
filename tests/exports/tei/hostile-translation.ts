import type {Edition, SegmentId, TranslationVersion, Unit, UnitId, VersionId} from '#lib/edition/index.ts'
import {hostileEdition} from '../hostile-edition.ts'

const version: TranslationVersion = {
  id: 'translation-en' as VersionId,
  lang: 'en',
  origin: 'translation',
  of: 'print-de' as VersionId,
  method: 'human',
  resp: '<&> "Anna"',
  date: '2001-12-01',
  status: 'draft'
}

/** The hostile edition with its Turkish text once more, as a translation of the edition. */
export function hostileTranslation(): Edition {
  const {edition} = hostileEdition()
  const renamed = <Id extends string>(id: Id): Id => id.replace(/^tr-/u, 'en-') as Id
  const units = edition.units
    .filter(({lang}) => lang === 'tr')
    .map((unit): Unit => ({
      ...unit,
      id: renamed<UnitId>(unit.id),
      version: version.id,
      lang: 'en',
      corrected: unit.text,
      segments: unit.segments.map((segment) => ({...segment, id: renamed<SegmentId>(segment.id)})),
      emendations: []
    }))
  const segments = units.flatMap((unit) => unit.segments)
  const originals = new Map(segments.map(({id}) => [id, [id.replace(/^en-/u, 'de-') as SegmentId]]))
  const notes = segments.slice(0, 3).map(({end, id, start}) => {
    const text = units.find((unit) => unit.segments.some((segment) => segment.id === id))!.text.slice(start, end)
    return {segment: id, span: {start, end}, note: {ky: text, ru: text, en: text}, source: undefined}
  })
  return {
    ...edition,
    versions: [...edition.versions, version],
    translations: [
      {version, units, originals, judgements: new Map(), quotations: [], omitted: [], notes, departures: [], review: undefined}
    ]
  }
}
