import '#app/_styles/layers.css'
import '#app/_styles/fonts.css'
import '#app/_styles/tokens.css'
import '#app/_styles/base.css'
import '#app/_styles/frame.css'
import '#app/_styles/text.css'
import '#app/_styles/forced-colors.css'
import '#app/_styles/print.css'
import type {ReactNode} from 'react'
import {HeadScripts} from '#app/_ui/frame/head-scripts.tsx'
import {locales} from '#lib/edition/index.ts'

export const dynamicParams = false

export function generateStaticParams(): Array<{locale: string}> {
  return locales.map((locale) => ({locale}))
}

export default async function LocaleLayout({children, params}: LayoutProps<'/[locale]'>): Promise<ReactNode> {
  const {locale} = await params
  return (
    <html lang={locale} suppressHydrationWarning>
      <HeadScripts />
      {children}
    </html>
  )
}
