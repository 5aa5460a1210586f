import type {Edition} from './edition.ts'
import type {Claim} from './checking.ts'
import type {UnitSpan} from './text.ts'

/** The claims that reach into a stretch of a unit: what only touches its end does not. tests/edition/small-queries.test.ts. */
export function claimsReaching({claims}: Pick<Edition, 'claims'>, {end, start, unit}: UnitSpan): ReadonlyArray<Claim> {
  return claims.filter(({reach}) => reach.some((span) => span.unit === unit && span.start < end && start < span.end))
}
