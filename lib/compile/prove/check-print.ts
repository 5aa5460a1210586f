import type {Report} from '#lib/diagnostics/report.ts'
import {pointAt} from '#lib/diagnostics/position.ts'
import {collapse} from '#lib/text/collapse.ts'

/**
 * Prove that the edition reproduces the transcription: nothing more, nothing less, runs of white space counted as one.
 *
 * `pieces` are the printed texts in printed order. Reports the first difference with its place in `printed.txt`.
 */
export function checkPrint(pieces: ReadonlyArray<string>, transcription: string, path: string, report: Report): void {
  const expected = collapse(transcription)
  const actual = collapse(pieces.join(' '))
  if (actual === expected) return

  let at = 0
  while (at < expected.length && actual[at] === expected[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 25), at + 25)
  report(
    'print-is-reproduced',
    `Unexpected \`${around(actual)}\`, expected \`${around(expected)}\``,
    {path, start: pointAt(transcription, uncollapsedOffset(transcription, at))},
    'The Markdown or references.yaml differs from the transcription here, or `printed` of edition.yaml has another order.'
  )
}

/** The offset in a text of the n-th character of its collapsed form. */
function uncollapsedOffset(text: string, collapsedOffset: number): number {
  let offset = text.length - text.trimStart().length
  let left = collapsedOffset
  while (left > 0 && offset < text.length) {
    offset += /^\s+/u.exec(text.slice(offset, offset + 200))?.[0].length ?? 1
    left -= 1
  }
  return offset
}
