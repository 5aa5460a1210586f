/** What entries are filtered by: the names of the choices, in the address as well, and of the entries’ attributes. */
export const filterNames = [
  'gravity',
  'kind',
  'certainty',
  'rule',
  'weight',
  'what',
  'in',
  'pair',
  'status',
  'standing',
  'verdict',
  'cited',
  'paragraph',
  'stage',
  'dating',
  'who',
  'where'
] as const
export type FilterName = (typeof filterNames)[number]
