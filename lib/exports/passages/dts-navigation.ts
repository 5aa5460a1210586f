import {locales, type Edition, type Version} from '#lib/edition/index.ts'
import {dtsHead} from './dts-head.ts'
import {dtsResource} from './dts-resource.ts'
import {dtsFolder} from './dts-templates.ts'
import {passageName} from './passage-name.ts'
import type {Passage} from './passage.ts'

const levels = {part: 1, block: 2, segment: 3} as const

/** How far down a tree can be asked for; -1 is all of it. */
export const navigationDepths = [1, 2, 3, -1] as const
export type NavigationDepth = (typeof navigationDepths)[number]

/** A node of the tree of a version. */
export interface CitableUnit {
  readonly identifier: string
  readonly '@type': 'CitableUnit'
  readonly '@id': string
  /** Depth in the tree, from 1. */
  readonly level: number
  readonly parent: string | null
  readonly citeType: Passage['level']
  readonly dublinCore: {readonly title: ReadonlyArray<{readonly lang: string; readonly value: string}>}
}

/** An answer of Navigation of DTS. */
export interface Navigation {
  readonly '@id': string
  readonly member: ReadonlyArray<CitableUnit>
}

/**
 * The passages of a version down to a depth as a Navigation of DTS: parts, their blocks, the segments of those, each before what stands in it.
 * `@id` of each is its file of TEI.
 */
export function dtsNavigation(
  edition: Edition,
  version: Version,
  passages: ReadonlyArray<Passage>,
  down: NavigationDepth
): Navigation & Readonly<Record<string, unknown>> {
  const folder = dtsFolder(edition)
  const own = passages.filter((passage) => passage.version.id === version.id && (down === -1 || levels[passage.level] <= down))
  return {
    ...dtsHead(edition),
    '@id': `${folder}navigation/${version.id}/${down}.jsonld`,
    '@type': 'Navigation',
    resource: dtsResource(edition, version),
    member: own.map((passage) => ({
      identifier: passage.id,
      '@type': 'CitableUnit',
      '@id': `${folder}${passage.id}.tei.xml`,
      level: levels[passage.level],
      parent: passage.parent ?? null,
      citeType: passage.level,
      dublinCore: {title: locales.map((lang) => ({lang, value: passageName(edition, passage, lang)}))}
    }))
  }
}
