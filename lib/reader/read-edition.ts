import type {EditionJson} from '#lib/exports/open-data/edition-json-schema.ts'

/** A published `edition.json`, as its schema has it. */
export type PublishedEdition = EditionJson

/** The versions of the contract that this reader knows: 1.1 and every later one that begins with 1. */
const known = {major: 1, minor: 1}

/** Why a text is no edition that can be read. */
export class UnreadableEdition extends Error {
  override readonly name = 'UnreadableEdition'
}

/**
 * The edition in the text of a published `edition.json`. Checks the version of the contract, not each value: the site checks those by the schema
 * before it publishes them. Throws `UnreadableEdition`, which says what was found and what to do.
 */
export function readEdition(json: string): PublishedEdition {
  const value = parsed(json)
  if (!isEdition(value)) {
    const found = contractOf(value)
    throw new UnreadableEdition(
      found === undefined
        ? 'Unexpected text without `contract`, expected an edition.json of contract 1.1 or later: take it from the site again'
        : `Unexpected contract \`${found}\`, expected 1.1 or a later one that begins with 1.: use a reader of that version`
    )
  }
  return value
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new UnreadableEdition('Unexpected text, expected JSON: is it all of edition.json?', {cause: error})
  }
}

function contractOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'contract' in value ? value.contract : undefined
}

/** By the version alone: whoever writes a version keeps to its schema. */
function isEdition(value: unknown): value is PublishedEdition {
  const [major, minor] = /^\d+\.\d+$/u.test(String(contractOf(value))) ? String(contractOf(value)).split('.').map(Number) : []
  return major === known.major && minor !== undefined && minor >= known.minor
}
