import type {CitationStyle} from '#lib/citing/citation-style.ts'

/** Where our form differs from the official style, and why: what has to be taken out on either side before they are compared. */
export interface DeclaredDifference {
  readonly style: CitationStyle
  /** `reference`: entries of a list; `citation`: what stands in the text or in a note. */
  readonly in: 'reference' | 'citation'
  readonly what: string
  readonly because: string
  readonly ours?: (text: string) => string
  readonly official?: (text: string) => string
}

const addition = 'an addition of ours: which version of this edition was read, and where, makes the text certain'
const locator = 'an addition of ours: a paragraph and a sentence can be cited'
const ellipsis = (style: CitationStyle): DeclaredDifference => ({
  style,
  in: 'reference',
  what: 'a title that ends with an ellipsis takes no point',
  because: 'the ellipsis closes the sentence; citeproc knows it only as three points',
  official: (text) => text.replace('….', '…')
})

export const declaredDifferences: ReadonlyArray<DeclaredDifference> = [
  {
    style: 'gost',
    in: 'reference',
    what: 'entries have no number',
    because: 'they are copied one by one',
    official: (text) => text.replace(/^1\. /u, '')
  },
  {
    style: 'gost',
    in: 'reference',
    what: '«Текст : электронный»',
    because: 'ГОСТ Р 7.0.100-2018 asks for the medium, as an area of its own behind a point; the style of 2008 does not know it',
    ours: (text) => text.replace(' Текст : электронный //', ' //').replace('. //', ' //'),
    official: (text) => text.replace('. //', ' //')
  },
  {
    style: 'gost',
    in: 'reference',
    what: 'a comma between volume and number',
    because: 'the standard writes both as one area, «Т. 5, № 2»; the style parts them by a point',
    ours: (text) => text.replace(/(Т\. [^,]+), №/u, '$1. №')
  },
  {style: 'gost', in: 'reference', what: 'DOI, address, version', because: addition, ours: (text) => text.replace(/ DOI: .*$/u, '')},
  {style: 'gost', in: 'citation', what: 'paragraph', because: locator, ours: (text) => text.replace(/, абз\. .*\]$/u, ']')},
  {
    style: 'apa',
    in: 'reference',
    what: 'the address',
    because: addition,
    ours: (text) => text.replace(/ Retrieved from \S+$/u, '')
  },
  {style: 'apa', in: 'citation', what: 'paragraph', because: locator, ours: (text) => text.replace(/, para\. .*\)$/u, ')')},
  {
    style: 'chicago',
    in: 'reference',
    what: 'pages shortened as 1496–500',
    because: 'so since the 16th edition (§ 9.61); citeproc shortens by the 15th',
    official: (text) => text.replace('1496–1500', '1496–500')
  },
  {
    style: 'chicago',
    in: 'reference',
    what: 'version, address',
    because: addition,
    ours: (text) => text.replace(/ Digital edition, version .*$/u, '')
  },
  {
    style: 'chicago',
    in: 'citation',
    what: 'paragraph',
    because: locator,
    ours: (text) => text.replace(/, para\. .*(?=, https:\/\/doi)/u, '')
  },
  {
    style: 'chicago',
    in: 'citation',
    what: 'version, address',
    because: addition,
    ours: (text) => text.replace(/; digital edition, version .*$/u, '.')
  },
  ellipsis('chicago'),
  {
    style: 'mla',
    in: 'reference',
    what: 'this edition as a second container',
    because: addition,
    ours: (text) => text.replace(/ Digital edition, version .*$/u, '')
  },
  {style: 'mla', in: 'citation', what: 'paragraph', because: locator, ours: (text) => text.replace(/, par\. .*\)$/u, ')')},
  ellipsis('mla')
]
