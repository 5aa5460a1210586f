import {dayInterval, intervalsMeet} from '#lib/dates/day-interval.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {Span, Unit} from './text.ts'

/** How the date that a page names is to that of the statement: as exact or more so, vaguer or of a part of it, or another time. */
export type DateAgreement = 'agrees' | 'says-less' | 'disagrees'

export interface EvidenceDates {
  /** The dates of the statement: those that its words name, and where these name none, those of its sentence. */
  readonly stated: ReadonlyArray<EdtfDate>
  /** That of the closest of them; undefined where there is none, or where a doubtful date cannot be compared. */
  readonly agreement: DateAgreement | undefined
}

/** A statement's own dates, and how far a page that names one agrees with them. */
export function datesOfEvidence(
  {span, when}: {readonly span: Span; readonly when: EdtfDate},
  {mentions, segments}: Pick<Unit, 'mentions' | 'segments'>
): EvidenceDates {
  const within = ({end, start}: Span) =>
    mentions.flatMap((mention) => (mention.type === 'date' && mention.start < end && start < mention.end ? [mention.when] : []))
  const sentence = segments.find((segment) => segment.start <= span.start && span.end <= segment.end)
  const named = within(span)
  const stated = named.length > 0 || !sentence ? named : within(sentence)
  const agreements = stated.map((date) => agreementOf(when, date))
  if (agreements.includes(undefined)) return {stated, agreement: undefined}
  return {stated, agreement: (['agrees', 'says-less', 'disagrees'] as const).find((agreement) => agreements.includes(agreement))}
}

/** A stretch of days holds for what took all of them: a page that names one of these days says less. */
function agreementOf(when: EdtfDate, stated: EdtfDate): DateAgreement | undefined {
  const [named, own] = [dayInterval(when), dayInterval(stated)]
  if (!named || !own) return undefined
  const isWithin = own.first <= named.first && named.last <= own.last
  const isAround = named.first <= own.first && own.last <= named.last
  if (isWithin && (isAround || stated.kind !== 'interval')) return 'agrees'
  return intervalsMeet(named, own) && (isWithin || isAround) ? 'says-less' : 'disagrees'
}
