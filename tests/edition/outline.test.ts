import {expect, test} from 'vitest'
import {outlineOf} from '#lib/edition/index.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const textOf = (path: string): string => new TextDecoder().decode(soundFiles().get(path))

const divisions = `
divisions:
  - {id: early, kind: stage, from: de-b1, to: de-b1, title: {ky: Эрте, ru: Раннее, en: Early}}
`

/** The sound edition with a run-in heading, a section under the first, and a division at the paragraph of the run-in heading. */
const edition = editionFrom({
  'body.de.md': textOf('body.de.md')
    .replace(
      ':s[:person[A. Beispiel]',
      ':s[Quel:sic[-]{corr="" kind=hyphenation}len:]{#de-b1-0 g=b1-0 role=heading} :s[:person[A. Beispiel]'
    )
    .replace('- :s[Sie', '## :s[Folgen]{#de-h2-1 g=h2}\n\n- :s[Sie'),
  'body.tr.md': textOf('body.tr.md').replace(':s[:person[A.', ':s[A. Kaynaklar.]{#tr-b1-0 g=b1-0 role=heading} :s[:person[A.'),
  'alignment.yaml': `${textOf('alignment.yaml')}  - {g: h2, none: [tr]}\n`,
  'edition.yaml': textOf('edition.yaml').replace('de-b2,', 'de-h2, de-b2,') + divisions,
  'printed.txt': textOf('printed.txt')
    .replace('A. Beispiel sagt', 'Quel-len: A. Beispiel sagt')
    .replace('Sie wurde um', 'Folgen\n\nSie wurde um')
    .replace('A. Beispiel: «K', 'A. Kaynaklar. A. Beispiel: «K')
})

test('lists sections by their depth, divisions before the run-in heading of their paragraph, headings corrected and without their last mark', () => {
  expect(outlineOf(edition, 'de').map(({depth, kind, title, unit}) => [kind, depth, unit.id, title])).toEqual([
    ['section', 1, 'de-h1', 'Einleitung'],
    ['division', 2, 'de-b1', {ky: 'Эрте', ru: 'Раннее', en: 'Early'}],
    ['run-in', 2, 'de-b1', 'Quellen'],
    ['section', 2, 'de-h2', 'Folgen']
  ])
})

test('leads to the sentence that is the heading, where several stand in one paragraph', () => {
  expect(outlineOf(edition, 'de').map(({anchor}) => anchor)).toEqual(['de-h1', 'de-b1', 'de-b1-0', 'de-h2'])
})

test('lists a body in its own language', () => {
  expect(outlineOf(edition, 'tr').map((entry) => [entry.title, 'lang' in entry && entry.lang])).toEqual([
    ['Giriş', 'tr'],
    ['A. Kaynaklar', 'tr']
  ])
  expect(outlineOf(edition, 'en')).toEqual([])
})

test('puts a division that begins at a section under it', () => {
  const at = {
    ...edition,
    divisions: edition.divisions.map((division) => ({...division, from: edition.units.find(({id}) => id === 'de-h2')!.id}))
  }
  expect(outlineOf(at, 'de').map(({depth, kind}) => [kind, depth])).toEqual([
    ['section', 1],
    ['run-in', 2],
    ['section', 2],
    ['division', 3]
  ])
})
