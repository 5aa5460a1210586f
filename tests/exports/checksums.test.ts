import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import type {Edition, Finding} from '#lib/edition/index.ts'
import {exportBytes} from '#lib/exports/export-bytes.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {factsOf} from '#lib/exports/file-facts.ts'
import {programsFor} from '#lib/exports/programs-for.ts'
import {checkedEdition} from './checked-edition.ts'
import {hostileEdition} from './hostile-edition.ts'

const checked = checkedEdition()
const editions: ReadonlyArray<readonly [Edition, ReadonlyArray<Finding>]> = [
  [checked.edition, checked.findings],
  ...[hostileEdition().edition, ...editionIds().map(editionOf)].map((edition) => [edition, audit(edition).findings] as const)
]

test.each(editions)(
  'SHA256SUMS has a line for every other file, with the sum of the bytes that are published: %#',
  async (edition, findings) => {
    const files = exportFilesOf(edition)
    const others = files.filter(({name}) => name !== 'SHA256SUMS')
    const lines = await Promise.all(
      others.map(async (file) => {
        const bytes = await exportBytes(file, edition, findings, [])
        const sum = createHash('sha256').update(bytes).digest('hex')
        expect(await factsOf(file, edition, findings, [])).toEqual({name: file.name, size: bytes.length, sha256: sum})
        return `${sum}  ${file.name}\n`
      })
    )
    expect(
      new TextDecoder().decode(
        await exportBytes(
          files.find(({name}) => name === 'SHA256SUMS')!,
          edition,
          findings,
          []
        )
      )
    ).toBe(lines.join(''))
  }
)

test('a sum is of the findings that are published with the edition, and is not kept for others', async () => {
  const {edition, findings} = checked
  const file = exportFilesOf(edition).find(({name}) => name === 'findings.json')!
  const [all, none] = await Promise.all([findings, []].map((list) => factsOf(file, edition, list, [])))
  expect(all!.sha256).not.toBe(none!.sha256)
})

test('the longest ending of a name says which programs open a file', () => {
  expect(programsFor('references.csl.json')).toContain('Zotero')
  expect(programsFor('edition.json')).toContain('Python')
  expect(programsFor('text.ru.corrected.txt')).toEqual([])
})
