import {expect, test} from 'vitest'
import {judgementCounts, judgementsOf} from '#lib/alignment/judgement-counts.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

test('counts what is confirmed and what is contested apart from what nobody has looked at', () => {
  const judged = (['draft', 'contested', 'confirmed', 'contested'] as const).map((status) => ({resp: 'Айша', status}))
  expect(judgementCounts(judged)).toEqual({draft: 1, confirmed: 1, contested: 2})
})

test('a reviewer contests a shift by the line that says its status', () => {
  const text = new TextDecoder().decode(soundFiles().get('alignment.yaml'))
  const shift = '\n    shifts: [{kind: omission, in: tr, of: de, resp: Айша, status: contested}]\n'
  const {alignment} = editionFrom({'alignment.yaml': text.trimEnd() + shift})
  expect(judgementCounts(judgementsOf(alignment.rows))).toEqual({draft: 0, confirmed: 0, contested: 1})
})
