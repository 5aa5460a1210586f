import {claimsOf, counterpartsOf, findingsOf, occurrencesOf, readEdition, unitsOf, versionsOf} from 'parallel-edition/reader'

/**
 * What a program can make of a published edition with the reader alone: the first paragraph with its counterparts and what is wrong in it, where an
 * entity is named, and the sources of the first claim. `json` is the text of `editions/<edition>/edition.json`.
 */
export function describeEdition(json: string): string {
  const edition = readEdition(json)
  const lines: Array<string> = []

  for (const {id, lang, origin} of versionsOf(edition)) {
    const units = unitsOf(edition, id)
    lines.push(`${id}: ${units.length} blocks in ${lang}${origin === 'translation' ? ', a translation by the edition' : ''}`)
  }

  const [print] = versionsOf(edition).filter(({id}) => unitsOf(edition, id).some(({standing}) => standing.part === 'body'))
  const paragraph = print && unitsOf(edition, print.id).find(({kind}) => kind === 'paragraph')
  for (const segment of paragraph?.segments ?? []) {
    lines.push(`${segment.id}: ${segment.text}`)
    for (const {id, text} of counterpartsOf(edition, segment.id)) lines.push(`  ${id}: ${text}`)
    for (const {kind} of findingsOf(edition, segment.id)) lines.push(`  finding: ${kind}`)
  }

  for (const {id} of edition.entities.slice(0, 1))
    for (const {segment, words} of occurrencesOf(edition, id)) lines.push(`${id} is “${words}” in ${segment.id}`)

  for (const {claim, sources, words} of claimsOf(edition).slice(0, 1)) {
    lines.push(`${claim.id}: ${words}`)
    for (const {id, title, url} of sources) lines.push(`  ${id}: ${title ?? '–'} ${url ?? ''}`.trimEnd())
  }
  return lines.join('\n')
}
