/** A sentence, an area or a date in words with the point that closes it, unless it ends with a mark that stands for one: «2019 г.». */
export function closed(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`
}
