import type {ReactNode} from 'react'
import {passageRoute} from '#lib/routes/routes.ts'
import {correctedInContext, type Edition, type Locale} from '#lib/edition/index.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import {usePassageName} from '../parts/passage-name.ts'

/** Every mention in its sentence, marked, with the link to the passage. */
export function OccurrenceList({
  edition,
  occurrences,
  locale
}: {
  readonly edition: Edition
  readonly occurrences: ReadonlyArray<Occurrence>
  readonly locale: Locale
}): ReactNode {
  const passageName = usePassageName()
  return (
    <ol className="occurrences">
      {occurrences.map(({mention, segment, unit}) => {
        const {after, before, form} = correctedInContext(unit, segment, mention)
        return (
          <li key={`${unit.id}-${mention.start}-${mention.end}`}>
            <a href={passageRoute(locale, edition, unit, segment.id)}>{passageName(segment.id)}</a>{' '}
            <span lang={unit.lang}>
              {before}
              <mark>{form}</mark>
              {after}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
