import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {meetingsOf} from '#lib/entities/meetings.ts'
import {hasMap} from '#lib/map/has-map.ts'
import {registerPages, type RegisterPage} from '#lib/routes/routes.ts'
import type {Edition} from '#lib/edition/index.ts'

/**
 * The pages of the register that have something to show: none leads to a chronology without a
 * date, a map without a place or meetings of nobody. tests/volumes/register-pages-of.test.ts.
 */
export function registerPagesOf(edition: Edition): ReadonlyArray<RegisterPage> {
  const isEmpty: Readonly<Record<RegisterPage, () => boolean>> = {
    entities: () => false,
    chronology: () => chronologyOf(edition).length === 0,
    meetings: () => meetingsOf(edition).length === 0,
    map: () => !hasMap(edition)
  }
  return registerPages.filter((page) => !isEmpty[page]())
}
