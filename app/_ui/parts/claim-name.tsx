import type {ReactNode} from 'react'
import {claimSegment} from '#lib/citations/claim-sources.ts'
import type {Claim, Edition} from '#lib/edition/index.ts'
import {usePassageName} from './passage-name.ts'

/** What readers call a claim: its markers and where it begins, “[8] ¶ 27.1”. */
export function ClaimName({edition, claim}: {readonly edition: Edition; readonly claim: Claim}): ReactNode {
  const passageName = usePassageName()
  return `${markersOf(claim)} ${passageName(claimSegment(edition, claim))}`
}

/** The markers of a claim as printed: “[8]”, “[8] [9]”. */
export function markersOf({citations}: Pick<Claim, 'citations'>): string {
  return citations.map((number) => `[${number}]`).join(' ')
}
