import type {ReactNode} from 'react'
import {titleIn, type Edition, type Locale} from '#lib/edition/index.ts'

/** What stands at the head of each printed page: author and title. A browser that has no margin boxes prints its own. */
export function RunningHead({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const families = edition.metadata.authors.map(({name}) => name[locale].split(',')[0])
  const text = [families.join(', '), titleIn(edition, locale).title].join('. ')
  return (
    <style href={`running-head-${edition.id}-${locale}`} precedence="running-head">
      {`:root{--running-head:${cssString(text)}}`}
    </style>
  )
}

/** A CSS string: quotes and backslashes escaped, and what could end the element that it stands in. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\<\n]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`
}
