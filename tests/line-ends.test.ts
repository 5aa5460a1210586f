import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'

/** What git says of each file of the project: line ends in the repository and here, and the attributes that decide. */
function lineEnds(): ReadonlyArray<{readonly path: string; readonly stored: string; readonly here: string; readonly attributes: string}> {
  const {status, stdout} = spawnSync('git', ['ls-files', '--eol', '-z'], {encoding: 'utf8'})
  // Where the project was handed on without its history, nobody can change its line ends.
  if (status !== 0) return []
  return stdout
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, stored = '', here = '', attributes = '', path = ''] = /^i\/(\S*)\s+w\/(\S*)\s+attr\/([^\t]*)\t([^]*)$/.exec(line) ?? []
      return {path, stored, here, attributes: attributes.trim()}
    })
}

test('no setting of git changes a byte of the project', () => {
  const isSafe = ({attributes, here, stored}: ReturnType<typeof lineEnds>[number]): boolean => {
    const isDecided = attributes === '-text' || (attributes.includes('eol=lf') && /^(?:lf|none|-text)$/.test(stored))
    // A link, or a file that is gone, has no line ends.
    return stored === '' || (isDecided && (here === '' || here === stored))
  }
  const offences = lineEnds().filter((file) => !isSafe(file))
  expect(offences).toEqual([])
})

test('what is no text is named as such', () => {
  const offences = lineEnds().filter(({attributes, stored}) => stored === '-text' && attributes !== '-text')
  expect(offences.map(({path}) => path)).toEqual([])
})
