import type {ReactNode} from 'react'
import {editionIds} from '#lib/catalogue/editions.ts'

export const dynamicParams = false

export function generateStaticParams(): Array<{edition: string}> {
  return editionIds().map((edition) => ({edition}))
}

export default function EditionLayout({children}: {readonly children: ReactNode}): ReactNode {
  return children
}
