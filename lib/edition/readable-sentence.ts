import type {Edition} from './edition.ts'
import type {SegmentId} from './ids.ts'
import {segmentOf} from './queries.ts'
import type {Lang} from './language-tag.ts'
import type {Segment, Unit} from './text.ts'
import {translationInto} from './translated-edition.ts'

/** A sentence with the unit that it stands in. */
export interface ReadableSentence {
  readonly unit: Unit
  readonly segment: Segment
}

/**
 * A sentence of the print as somebody reads it who reads `lang`: what translates it, where the edition has a translation into `lang` and did not
 * leave it out, else the author’s. tests/edition/readable-sentence.test.ts.
 */
export function readableSentence(edition: Pick<Edition, 'translations' | 'units'>, id: SegmentId, lang: Lang): ReadableSentence {
  const translation = translationInto(edition, lang)
  const [translated] = [...(translation?.originals ?? [])].find(([, of]) => of.includes(id)) ?? []
  return translation && translated ? segmentOf(translation, translated) : segmentOf(edition, id)
}
