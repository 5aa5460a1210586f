/** Each run of white space, line breaks included, as one space; none at either end. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
