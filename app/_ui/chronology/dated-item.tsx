import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {DatedStatement} from '#lib/chronology/dated-statement.ts'
import type {Statement} from '#lib/citations/statements.ts'
import {isoDate} from '#lib/dates/iso-date.ts'
import {correctedText, entityOf, readableSentence, type Edition, type EntityType, type Locale} from '#lib/edition/index.ts'
import {datedAnchor, evidenceAnchor} from '#lib/routes/place-route.ts'
import {entityRoute, reportRoute} from '#lib/routes/routes.ts'
import {useDateText} from '../parts/date-text.ts'
import {filterEntry} from '../parts/filter-entry.ts'
import {PlaceLink} from '../parts/place-link.tsx'
import {SourceLinks} from '../parts/source-links.tsx'
import {Spaced} from '../parts/spaced.tsx'
import {StandingName} from '../parts/standing-name.tsx'

/** What a reader of a chronology asks for besides the date. */
const shownTypes: ReadonlyArray<EntityType> = ['event', 'person', 'place']

interface DatedItemProps {
  readonly edition: Edition
  readonly dated: DatedStatement
  /** The same sentence as a statement that can be checked; undefined where it is none. */
  readonly statement: Statement | undefined
  readonly locale: Locale
}

/** A dated statement: its date and how it has it, its sentence as the reader can read it, whom and what it names, and what it rests on. */
export function DatedItem({dated, edition, locale, statement}: DatedItemProps): ReactNode {
  const t = useTranslations('Chronology')
  const dateText = useDateText()
  const {citations, entities, kind, segment, stage, when} = dated
  const iso = isoDate(when)
  const shown = readableSentence(edition, segment.id, locale)
  const named = shownTypes.flatMap((type) => entities.map((id) => entityOf(edition, id)).filter((entity) => entity.type === type))
  const filters = filterEntry({stage: stage?.id ?? 'none', dating: kind, cited: citations.length > 0 ? 'yes' : 'no'})
  return (
    <li id={datedAnchor(segment.id, when.edtf)} data-kind={kind} {...filters}>
      <p>
        <Spaced>
          {/* `time` holds what ISO 8601 can write without a doubt; a stretch of time it cannot. */}
          {iso === undefined ? (
            <b className="when">{dateText(when)}</b>
          ) : (
            <time className="when" dateTime={iso}>
              {dateText(when)}
            </time>
          )}
          {kind !== 'explicit' && <small>{t(`kind.${kind}`)}</small>}
          <PlaceLink edition={edition} locale={locale} place={segment.id} />
        </Spaced>
      </p>
      <p lang={shown.unit.lang}>{correctedText(shown.unit, shown.segment)}</p>
      <p className="facts">
        <Spaced>
          {named.map(({id, names}) => (
            <a key={id} href={entityRoute(locale, edition.id, id)}>
              {names[locale].name}
            </a>
          ))}
          <SourceLinks edition={edition} locale={locale} citations={citations} sentences={[segment.id]} />
          {statement && (
            <a href={`${reportRoute(locale, edition.id, 'evidence')}#${evidenceAnchor(segment.id)}`}>
              <StandingName standing={statement.standing} />
            </a>
          )}
        </Spaced>
      </p>
    </li>
  )
}
