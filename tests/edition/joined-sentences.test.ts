import {expect, test} from 'vitest'
import {joinedSentences, type SegmentId} from '#lib/edition/index.ts'

const ids = (text: string): ReadonlyArray<SegmentId> => text.split(' ').filter(Boolean) as unknown as ReadonlyArray<SegmentId>

/** What sentences of a translation translate: `ab c` is one that joins a and b, and one that translates c. */
function translation(text: string): ReadonlyMap<SegmentId, ReadonlyArray<SegmentId>> {
  return new Map(text.split(' ').map((of, index) => [`x${index}` as SegmentId, ids([...of].join(' '))]))
}

test.each([
  ['each stands alone where nothing joins them', ['a b c d'], 'a | b | c | d'],
  ['one sentence joins two', ['ab c d'], 'a b | c | d'],
  ['they need be no neighbours', ['ac b d'], 'a c | b | d'],
  ['two sentences may translate one', ['a a b'], 'a | b | c | d'],
  ['what others join in turn is one group', ['ab bc d'], 'a b c | d'],
  ['of several translations each joins', ['ab c d', 'a bc d'], 'a b c | d'],
  ['a group stands where its first sentence does', ['da b c'], 'a d | b | c'],
  ['what is not asked for is in none', ['ae b'], 'a | b | c | d']
])('%s', (_, translations, groups) => {
  expect(
    joinedSentences(ids('a b c d'), translations.map(translation))
      .map((group) => group.join(' '))
      .join(' | ')
  ).toBe(groups)
})
