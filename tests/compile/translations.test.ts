import {expect, test} from 'vitest'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {soundFiles} from '../sound-edition.ts'

const head = 'lang: en\ntranslates: ru\nmethod: machine\nresp: Anna\ndate: 2001-06-01\nstatus: draft'

/** The sound edition on bridges in Russian, with a translation of one sentence beside it. */
function translated(sentence: string, matter = head, path = 'body.en.md') {
  const files = soundFiles('mosty-2001')
  files.set(path, new TextEncoder().encode(`---\n${matter}\n---\n\n${sentence}\n`))
  const {diagnostics, edition} = compileEdition('mosty-2001', files)
  return {edition, lines: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).split('\n')[0])}
}

const print = compileEdition('mosty-2001', soundFiles('mosty-2001')).edition!
const marker = print.units.flatMap(({citations, segments}) =>
  citations.map((citation) => ({citation, segment: segments.find(({end, start}) => start <= citation.start && citation.end <= end)!}))
)[0]!
const id = marker.segment.id.replace('ru-', 'en-')
const number = marker.citation.number

test('a translation stands beside the print, which stays what it was', () => {
  const {edition, lines} = translated(`:s[The bridge :cite[${number}].]{#${id}}`)
  expect(lines).toEqual([])
  expect(edition!.units).toEqual(print.units)
  expect(edition!.claims).toEqual(print.claims)
  expect(edition!.versions.map((version) => version.id)).toEqual(['print-ru', 'print-en', 'translation-en'])
  const [translation] = edition!.translations
  expect(translation!.version).toMatchObject({lang: 'en', origin: 'translation', of: 'print-ru', resp: 'Anna', status: 'draft'})
  expect([...translation!.originals]).toEqual([[id, [marker.segment.id]]])
})

test('a marker of a translation shares the claim of its original', () => {
  const {edition} = translated(`:s[The bridge :cite[${number}].]{#${id}}`)
  expect(edition!.translations[0]!.units[0]!.citations[0]).toMatchObject({number, claim: marker.citation.claim, occurrence: 1})
})

test('a sentence may translate another number than its own, or several', () => {
  const rest = marker.segment.id.replace('ru-', '')
  const {edition, lines} = translated(`:s[The bridge :cite[${number}].]{#en-b99-1 of="${rest}"}`)
  expect(lines).toEqual([])
  expect([...edition!.translations[0]!.originals.values()]).toEqual([[marker.segment.id]])
})

test.each([
  [`:s[A bridge.]{#en-b99-1}`, head, 'translation-has-an-original'],
  [`:s[A bridge :cite[${number === 1 ? 2 : 1}].]{#${id}}`, head, 'translation-keeps-its-markers'],
  [`:s[A bri:sic[-]{corr="" kind=hyphenation}dge.]{#${id}}`, head, 'misprint-is-printed'],
  [`:s[A :pb[]{}bridge.]{#${id}}`, head, 'misprint-is-printed'],
  [`:s[A bridge.]{#${id}}`, head.replace('translates: ru', 'translates: en'), 'yaml-follows-its-schema'],
  [`:s[A bridge.]{#${id}}`, head.replace('\nresp: Anna', ''), 'yaml-follows-its-schema'],
  [`:s[A bridge.]{#${id}}`, head.replace('date: 2001-06-01', 'date: yesterday'), 'yaml-follows-its-schema'],
  [`:s[A bridge.]{#${id}}`, head.replace('lang: en', 'lang: ky'), 'front-matter-fits-its-file'],
  [`:s[A bridge.]{#${id}}`, `${head}\nby: Anna`, 'yaml-follows-its-schema']
])('a translation that lies is refused: %s (%#)', (sentence, matter, rule) => {
  const {edition, lines} = translated(sentence, matter)
  expect(edition).toBeUndefined()
  expect(lines.map((line) => line!.split(/\s+/).at(-1))).toContain(rule)
})

test('a file without front matter, and one of the print that claims to be judged, are refused', () => {
  const files = soundFiles('mosty-2001')
  const body = new TextDecoder().decode(files.get('body.ru.md'))
  const rulesWith = (text: string) => {
    files.set('body.ru.md', new TextEncoder().encode(text))
    return compileEdition('mosty-2001', files).diagnostics.map(({rule}) => rule)
  }
  expect(rulesWith(body.replace(/^---\nlang: ru\n---\n/, ''))).toContain('front-matter-is-present')
  expect(rulesWith(body.replace('lang: ru', 'lang: ru\nstatus: draft'))).toContain('yaml-follows-its-schema')
})
