import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import {spreadOf} from '#lib/entities/spread-of.ts'
import {useSectionName} from '../parts/section-name.tsx'
import {OccurrenceItem} from './occurrence-item.tsx'

/** So many mentions are read at once; of more, each section of the article is a line that opens. */
const few = 20

interface OccurrenceListProps {
  readonly edition: Edition
  readonly occurrences: ReadonlyArray<Occurrence>
  readonly locale: Locale
}

/** Every mention in its sentence, section by section, in reading order. */
export function OccurrenceList({edition, locale, occurrences}: OccurrenceListProps): ReactNode {
  const t = useTranslations('Entities')
  const sectionName = useSectionName(edition, locale)
  const {outside, sections} = spreadOf(edition, occurrences)
  const groups = [
    {id: 'outside', name: t('outside'), own: outside},
    ...sections.map(({occurrences: own, section}) => ({id: section.id, name: sectionName(section), own}))
  ].filter(({own}) => own.length > 0)
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
