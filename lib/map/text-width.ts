/** The width of a text in a sans-serif face, in ems, by excess: a label takes no more room than was kept for it (tests/browser/map.test.ts). */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0)
}

function widthOf(letter: string): number {
  if (/[\s.,:;’'·ijl1I()|-]/u.test(letter)) return 0.36
  if (/[MWmwЖМШЩЫЮФжмшщыюфѲ—@]/u.test(letter)) return 0.9
  if (/\p{Lu}/u.test(letter)) return 0.72
  return 0.6
}
