import type {Claim, Edition} from '#lib/edition/index.ts'
import {fingerprint} from '#lib/text/fingerprint.ts'

/** The printed words of a claim: those of its spans in order, one space between two spans. */
export function claimText({units}: Pick<Edition, 'units'>, {reach}: Pick<Claim, 'reach'>): string {
  return reach.map(({end, start, unit}) => units.find(({id}) => id === unit)!.text.slice(start, end)).join(' ')
}

/** What a checker's mark is tied to: SHA-256 of the claim's printed text in NFC. An edit of the text changes it. */
export function claimHash(edition: Pick<Edition, 'units'>, claim: Pick<Claim, 'reach'>): string {
  return fingerprint(claimText(edition, claim))
}
