/** The width of a text in a sans-serif face, in ems, by a little excess: no name is wider than the room that is kept for it (tests/browser/map.test.ts). */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0)
}

function widthOf(letter: string): number {
  if (/[\s.,:;’'·ijl1I()|-]/u.test(letter)) return 0.3
  if (/[MWmwЖМШЩЫЮФжмшщыюф—@]/u.test(letter)) return 0.82
  if (/\p{Lu}/u.test(letter)) return 0.62
  return /\p{Script=Cyrillic}/u.test(letter) ? 0.55 : 0.53
}
