import {characterName} from '#lib/text/character-name.ts'
import {hiddenCharacter} from '#lib/text/hidden-character.ts'

/** What ends an address in print, or could not stand in one: white space, quotation marks, angle brackets, a backslash. */
const outsideAddresses = /[\s"<>\\`«»“”„]/u

/** Whether a string is an address of ours on the web: one that a browser can read, without name and password, in which all can be seen. */
export function isWebAddress(value: string): boolean {
  return isPrintedAddress(value) && !hiddenCharacter(value)
}

/** The same for an address as it is printed: what is hidden in it is the print's, where the print has it. */
export function isPrintedAddress(value: string): boolean {
  if (!/^https?:\/\//u.test(value) || outsideAddresses.test(value) || !URL.canParse(value)) return false
  const {password, username} = new URL(value)
  return username === '' && password === ''
}

/** How to mend what is no address. */
export function addressHint(found: string): string {
  const hidden = hiddenCharacter(found)
  if (hidden) return `Delete ${characterName(hidden.character)}, which nobody sees, from the address.`
  if (!/^https?:\/\//u.test(found)) return 'Write the address from its beginning, as in `https://example.org/page`.'
  const mark = outsideAddresses.exec(found)?.[0]
  if (mark !== undefined)
    return `Take ${/\s/u.test(mark) ? 'the space' : `\`${mark}\``} out of it; what belongs to the address is \`${encodeURIComponent(mark)}\`.`
  return /^https?:\/\/[^/?#]*@/u.test(found)
    ? 'Leave out the name and password before `@`.'
    : 'Look at the name of the host, as in `https://example.org/page`.'
}
