import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {LanguageGate} from '#app/_ui/frame/language-gate.tsx'
import {basePath, manifestRoute, shelfRoute} from '#lib/routes/routes.ts'
import {locales} from '#lib/edition/index.ts'
import {alternatesOf} from '#lib/metadata/alternates-of.ts'

export const metadata: Metadata = {
  title: 'Көп тилдүү басылма · Многоязычное издание · Multilingual edition',
  alternates: alternatesOf(`${basePath}/`, locales, shelfRoute, `${basePath}/`),
  manifest: manifestRoute
}

export default function Welcome(): ReactNode {
  return <LanguageGate kind="welcome" />
}
