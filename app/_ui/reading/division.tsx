import type {ReactNode} from 'react'
import type {Locale} from '#lib/edition/index.ts'
import {headings} from './unit-block.tsx'

interface DivisionProps {
  readonly id: string
  /** 1 for that of a section that stands in no other. */
  readonly level: number
  readonly title: string
  readonly locale: Locale
}

/** The heading of an editorial division, which the print does not have: in the language of the page. */
export function Division({id, level, title, locale}: DivisionProps): ReactNode {
  const Heading = headings[level - 1] ?? 'h6'
  return (
    <Heading id={id} className="division" lang={locale}>
      {title}
    </Heading>
  )
}
