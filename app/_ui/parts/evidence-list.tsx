import type {ReactNode} from 'react'
import type {Edition, Locale, StatementEvidence} from '#lib/edition/index.ts'
import {EvidenceLine} from './evidence-line.tsx'

interface EvidenceListProps {
  readonly edition: Edition
  readonly evidence: ReadonlyArray<StatementEvidence>
  readonly locale: Locale
}

/** What published pages say of a statement, a line a page, in the order of the record. */
export function EvidenceList({edition, evidence, locale}: EvidenceListProps): ReactNode {
  if (evidence.length === 0) return undefined
  return (
    <ul className="evidence-lines">
      {evidence.map((row) => (
        <EvidenceLine key={row.id} edition={edition} evidence={row} locale={locale} />
      ))}
    </ul>
  )
}
