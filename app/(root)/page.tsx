import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {LanguageGate} from '#app/_ui/frame/language-gate.tsx'
import {absolute, basePath, shelfRoute} from '#lib/routes/routes.ts'
import {locales} from '#lib/edition/index.ts'

export const metadata: Metadata = {
  title: 'Көп тилдүү басылма · Многоязычное издание · Multilingual edition',
  alternates: {
    canonical: absolute(`${basePath}/`),
    languages: {
      ...Object.fromEntries(locales.map((locale) => [locale, absolute(shelfRoute(locale))])),
      'x-default': absolute(`${basePath}/`)
    }
  }
}

export default function Welcome(): ReactNode {
  return <LanguageGate kind="welcome" />
}
