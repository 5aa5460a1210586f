import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {readFolder} from '#lib/catalogue/read-folder.ts'
import {compileEdition} from '#lib/compile/compile-edition.ts'
import {dayDate} from '#lib/dates/day-date.ts'
import {datesOfEvidence, segmentOf, type Unit} from '#lib/edition/index.ts'

const id = 'kyrgyzstan-azerbaijan-2023'

/** False dates, as an author could have printed them: the words and the date, and what is put in their place. */
const plants: ReadonlyArray<readonly [words: string, when: string, falseWords: string, falseWhen: string]> = [
  ['19 января 1993 года', 'when=1993-01-19', '29 января 1993 года', 'when=1993-01-29'],
  ['7-8 сентября 1998 г.', '"1998-09-07/1998-09-08"', '6-7 сентября 1998 г.', '"1998-09-06/1998-09-07"'],
  ['3 сентября 2018 года', 'when=2018-09-03', '3 октября 2018 года', 'when=2018-10-03'],
  ['1-3 июля 2021 г.', '"2021-07-01/2021-07-03"', '1-4 июля 2021 г.', '"2021-07-01/2021-07-04"'],
  ['20 апреля 2022 года', 'when=2022-04-20', '20 апреля 2020 года', 'when=2020-04-20']
]

/** The content with the false dates in it: in the article, and wherever its words are quoted, but not in the words of other pages. */
function planted(): Map<string, Uint8Array> {
  const files = new Map(readFolder(join('content', id)))
  const change = (path: string, alter: (text: string) => string) =>
    files.set(path, new TextEncoder().encode(alter(new TextDecoder().decode(files.get(path)))))
  const plant = (text: string) =>
    plants.reduce((rest, [words, when, falseWords, falseWhen]) => rest.replaceAll(words, falseWords).replaceAll(when, falseWhen), text)
  for (const path of ['body.ru.md', 'printed.txt', 'claims.yaml', 'findings.yaml']) change(path, plant)
  change('evidence.yaml', (text) => text.replace(/^ {4}quote: .*$/gmu, plant))
  return files
}

describe('a false date that is planted in a copy of the article', () => {
  const {diagnostics, edition} = compileEdition(id, planted())
  const said = diagnostics.filter(({rule}) => rule === 'verdict-agrees-with-its-dates').map(({message}) => message)

  test('stops the edition', () => {
    expect(edition).toBeUndefined()
  })

  test.each([
    ['1993-01-29', '1993-01-19', '`contradicts`: it is another time'],
    ['1998-09-06/1998-09-07', '1998-09-07/1998-09-08', '`contradicts`: it is another time'],
    ['2018-10-03', '2018-09-03', '`contradicts`: it is another time'],
    ['2021-07-01/2021-07-04', '2021-07-01/2021-07-03', '`partly`: it says less'],
    ['2020-04-20', '2022-04-20', '`contradicts`: it is another time']
  ])('%s is contradicted by the evidence, which has %s', (stated, named, verdict) => {
    expect(said).toContain(`Unexpected verdict \`supports\` on \`${stated}\` by a page that names \`${named}\`, expected ${verdict}`)
  })

  test('is contradicted by every page that supported the true one, and no other date is', () => {
    const trueDates = plants.map(([, when]) => when.replace(/^when=|"/gu, ''))
    const supporting = editionOf(id).evidence.filter(({segment, span, verdict, when}) => {
      if (verdict !== 'supports' || when === undefined) return false
      const {stated} = datesOfEvidence({span, when}, segmentOf(editionOf(id), segment).unit)
      return stated.some(({edtf}) => trueDates.includes(edtf))
    })
    expect(supporting.length).toBeGreaterThanOrEqual(plants.length)
    expect(said).toHaveLength(supporting.length)
  })
})

const article = editionOf(id)
const dated = article.evidence.filter(({verdict, when}) => verdict === 'supports' && when !== undefined)

test('there is evidence that supports a date', () => {
  expect(dated.length).toBeGreaterThan(20)
})

test.each(dated.map((evidence) => [evidence.id, evidence] as const))(
  '%s supports its statement, and not one of another year',
  (_, evidence) => {
    const {unit} = segmentOf(article, evidence.segment)
    const when = evidence.when!
    expect(datesOfEvidence({span: evidence.span, when}, unit).agreement).toBe('agrees')
    const moved: Unit = {
      ...unit,
      mentions: unit.mentions.map((mention) => (mention.type === 'date' ? {...mention, when: dayDate('1900-01-01')} : mention))
    }
    expect(datesOfEvidence({span: evidence.span, when}, moved).agreement).toBe('disagrees')
  }
)

test('what no page was read whole for is nowhere said not to be mentioned, and who judged is of the record', () => {
  const names = article.metadata.responsibility.flatMap(({names: own}) => Object.values(own))
  expect(article.evidence.filter(({seen, verdict}) => seen.how === 'excerpt' && verdict === 'does-not-mention')).toEqual([])
  for (const {by} of [...article.evidence.map(({seen}) => seen), ...article.searches]) expect(names).toContain(by)
})

test('the record counts the evidence that the second reading left', () => {
  expect(article.metadata.agreement.find(({layer}) => layer === 'evidence')?.second).toBe(article.evidence.length)
})
