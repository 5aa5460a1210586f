import type {Mark, Visit} from '#app/_browser/citations/mark.ts'

export const mark: Mark = {
  claim: 'claim-3',
  item: 'ref-3-a',
  verdict: 'supports',
  by: 'Айша',
  date: '2024-05-01',
  evidence: 'договорились о нижеследующем',
  hash: 'a'.repeat(64)
}
export const visit: Visit = {item: 'ref-3-a', state: 'gone', by: 'Айша', date: '2020-01-01'}
export const judged = {claim: 'claim-3', item: 'ref-3-a', hash: 'a'.repeat(64)}
