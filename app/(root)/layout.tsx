import '#app/_styles/layers.css'
import '#app/_styles/fonts.css'
import '#app/_styles/tokens.css'
import '#app/_styles/base.css'
import '#app/_styles/frame.css'
import '#app/_styles/forced-colors.css'
import '#app/_styles/print.css'
import type {ReactNode} from 'react'
import {HeadScripts} from '#app/_ui/frame/head-scripts.tsx'

export default function RootLayout({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <html lang="ky" suppressHydrationWarning>
      <HeadScripts />
      {children}
    </html>
  )
}
