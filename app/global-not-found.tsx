import '#app/_styles/layers.css'
import '#app/_styles/fonts.css'
import '#app/_styles/tokens.css'
import '#app/_styles/base.css'
import '#app/_styles/frame.css'
import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {HeadScripts} from '#app/_ui/frame/head-scripts.tsx'
import {LanguageGate} from '#app/_ui/frame/language-gate.tsx'
import {siteIconRoute} from '#lib/routes/routes.ts'

export const metadata: Metadata = {title: '404', icons: siteIconRoute}

export default function NotFound(): ReactNode {
  return (
    <html lang="ky" suppressHydrationWarning>
      <HeadScripts />
      <LanguageGate kind="notFound" />
    </html>
  )
}
