import {expect, test} from 'vitest'
import {linksArguments} from '#lib/cli/links-arguments.ts'

const known = ['alte-bruecken-2001', 'mosty-2001']
const read = (...args: ReadonlyArray<string>) => linksArguments(args, known, 'https://archive.org')

test('without arguments all editions are visited, politely, but what was visited of late', () => {
  expect(read()).toEqual({
    editions: known,
    days: 30,
    parallel: 4,
    pause: 1000,
    timeout: 20_000,
    archive: 'https://archive.org',
    loopback: false
  })
})

test('an edition, all addresses again, another pace and another archive may be asked for', () => {
  expect(
    read('mosty-2001', '--again', '--parallel', '2', '--pause', '0.5', '--timeout', '3', '--loopback', '--archive', 'http://localhost:1')
  ).toEqual({
    editions: ['mosty-2001'],
    days: 0,
    parallel: 2,
    pause: 500,
    timeout: 3000,
    archive: 'http://localhost:1',
    loopback: true
  })
})

test.each([
  [['mosti-2001'], 'Unexpected edition `mosti-2001`, expected one of `alte-bruecken-2001`, `mosty-2001`; did you mean `mosty-2001`?'],
  [['--days', 'soon'], 'Unexpected `--days soon`, expected a number of at least 0'],
  [['--days=-1'], 'Unexpected `--days -1`, expected a number of at least 0'],
  [['--parallel', '0'], 'Unexpected `--parallel 0`, expected a number of at least 1'],
  [['--timeout', '0'], 'Unexpected `--timeout 0`, expected a number of at least 1'],
  [['--pause', '1e9'], 'Unexpected `--pause 1e9`, expected a number of at least 0']
])('%j is told in one line', (args, message) => {
  expect(read(...args)).toBe(message)
})

test('an option that is not there is told in one line', () => {
  expect(read('--agian')).toMatch(/^Unknown option '--agian'[^\n]*$/u)
})
