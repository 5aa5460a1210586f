/** A file that Fontsource ships holds one script; a page loads those whose characters it has. */
export interface FontScript {
  readonly name: string
  /** Inclusive ranges of code points, as in `unicode-range` of `app/_styles/fonts.css`. */
  readonly ranges: ReadonlyArray<readonly [number, number]>
  /** Characters that are kept in any edition. */
  readonly base: string
}

export interface FontFace {
  /** Name of our files: `literata` gives `literata-latin.woff2`. */
  readonly name: string
  /** Package and file name of Fontsource. */
  readonly source: string
  readonly style: 'normal' | 'italic'
  /** The weights that the styles use; a number pins the axis. */
  readonly weight: number | {readonly min: number; readonly max: number; readonly default: number}
}

const ascii = Array.from({length: 95}, (_, index) => String.fromCharCode(0x20 + index)).join('')
const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const kyrgyz = 'ңөү'
const azerbaijani = 'əğş'

/** In the order of the files' names; the ranges don't overlap, so a character is in one file. */
export const fontScripts: ReadonlyArray<FontScript> = [
  {
    name: 'latin',
    ranges: [
      [0x0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2000, 0x206f],
      [0x2191, 0x2191],
      [0x2193, 0x2193],
      [0x2212, 0x2212]
    ],
    base: `${ascii}\u00a0«»“”„‘’‚–—…§¶·×°±•‹›−↑↓ı\u2009\u2011\u202f`
  },
  {
    name: 'latin-ext',
    ranges: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x2ba]
    ],
    base: `${both(azerbaijani)}İ`
  },
  {
    name: 'cyrillic',
    ranges: [
      [0x301, 0x301],
      [0x400, 0x45f],
      [0x2116, 0x2116]
    ],
    base: `${both(russian)}№`
  },
  {name: 'cyrillic-ext', ranges: [[0x460, 0x52f]], base: both(kyrgyz)}
]

export const fontFaces: ReadonlyArray<FontFace> = [
  {name: 'literata', source: 'literata', style: 'normal', weight: {min: 400, max: 700, default: 400}},
  {name: 'literata-italic', source: 'literata', style: 'italic', weight: 400},
  {name: 'source-sans', source: 'source-sans-3', style: 'normal', weight: {min: 400, max: 700, default: 400}}
]

/** OpenType features that are kept: kerning, ligatures, forms of a language, and figures. */
export const fontFeatures: ReadonlyArray<string> = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'calt', 'lnum', 'onum', 'pnum', 'tnum']

/** The characters of a text that a script's files can hold. */
export function charactersOf(script: FontScript, text: string): string {
  const wanted = new Set(script.base)
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (script.ranges.some(([from, to]) => from <= point && point <= to)) wanted.add(character)
  }
  return [...wanted].sort().join('')
}

function both(letters: string): string {
  return letters + letters.toUpperCase()
}
