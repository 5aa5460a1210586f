import type {Element} from 'xast'

const leftOut = {
  /** As the journal has it. */
  printed: ['corr', 'reg'],
  /** With the edition's corrections, and nothing else of its. */
  corrected: ['sic', 'reg'],
  /** As the pages show it. */
  shown: ['sic', 'orig'],
  /** As software shows it that reads the styles of the file: both forms of a misprint, one of a regularised sign. */
  styled: ['orig']
} as const

/** The text of a TEI element in one of its readings: of each `choice` one of the two. */
export function teiReading(element: Element, reading: keyof typeof leftOut): string {
  return element.children
    .map((node) => {
      if (node.type !== 'element') return 'value' in node && node.type !== 'comment' ? node.value : ''
      return (leftOut[reading] as ReadonlyArray<string>).includes(node.name) ? '' : teiReading(node, reading)
    })
    .join('')
}
