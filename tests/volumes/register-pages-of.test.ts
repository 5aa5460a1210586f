import {expect, test} from 'vitest'
import {registerPagesOf} from '#lib/volumes/register-pages-of.ts'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {meetingsOf} from '#lib/entities/meetings.ts'
import {hasMap} from '#lib/map/has-map.ts'
import {registerPages} from '#lib/routes/routes.ts'
import {editionFrom} from '../sound-edition.ts'

test('an edition that has dates, meetings and places to be drawn has every page of the register', () => {
  expect(registerPagesOf(editionOf('kyrgyzstan-azerbaijan-2023'))).toEqual(registerPages)
})

test.each(['alte-bruecken-2001', 'mosty-2001', 'tegirmen-2001', 'mosty-2002'] as const)(
  'of %s no page of the register is named that would show nothing, and none is missing that would show something',
  (id) => {
    const edition = editionFrom({}, id)
    const pages = registerPagesOf(edition)
    expect(pages).toContain('entities')
    expect([pages.includes('chronology'), pages.includes('meetings'), pages.includes('map')]).toEqual([
      chronologyOf(edition).length > 0,
      meetingsOf(edition).length > 0,
      hasMap(edition)
    ])
  }
)

test('an edition whose events nobody attends has no page of meetings', () => {
  expect(registerPagesOf(editionFrom())).not.toContain('meetings')
})
