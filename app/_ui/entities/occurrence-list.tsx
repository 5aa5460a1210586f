import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import type {Spread} from '#lib/entities/spread-of.ts'
import {OccurrenceItem} from './occurrence-item.tsx'
import {useSpreadGroups} from './spread-groups.ts'

/** So many mentions are read at once; of more, each section of the article is a line that opens. */
const few = 20

interface OccurrenceListProps {
  readonly edition: Edition
  readonly occurrences: ReadonlyArray<Occurrence>
  readonly locale: Locale
  readonly spread: Spread
}

/** Every mention in its sentence, section by section, in reading order. */
export function OccurrenceList({edition, locale, occurrences, spread}: OccurrenceListProps): ReactNode {
  const groups = useSpreadGroups(edition, locale, spread).filter(({own}) => own.length > 0)
  return groups.map(({id, name, own}) => (
    <details key={id} className="group" open={occurrences.length <= few}>
      <summary>
        {name} {own.length}
      </summary>
      <ol className="occurrences">
        {own.map((index) => (
          <OccurrenceItem key={index} edition={edition} occurrences={occurrences} index={index} locale={locale} />
        ))}
      </ol>
    </details>
  ))
}
