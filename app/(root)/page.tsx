import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {LanguageGate} from '#app/_ui/frame/language-gate.tsx'
import {basePath, manifestRoute, shelfRoute, siteIconRoute} from '#lib/routes/routes.ts'
import {locales} from '#lib/edition/index.ts'
import {alternatesOf} from '#lib/metadata/alternates-of.ts'

export const metadata: Metadata = {
  title: 'Көп тилдүү басылма · Многоязычное издание · Multilingual edition',
  alternates: alternatesOf(`${basePath}/`, locales, shelfRoute, `${basePath}/`),
  icons: siteIconRoute,
  manifest: manifestRoute
}

export default function Welcome(): ReactNode {
  return <LanguageGate kind="welcome" />
}
