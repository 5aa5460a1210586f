import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import type {Edition, Finding} from '#lib/edition/index.ts'
import {exportBytes} from '#lib/exports/export-bytes.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {factsOf} from '#lib/exports/file-facts.ts'
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
    const published = {findings, fonts: []}
    const others = files.filter(({name}) => name !== 'SHA256SUMS')
    const lines = await Promise.all(
      others.map(async (file) => {
        const bytes = await exportBytes(file, edition, published)
        const sum = createHash('sha256').update(bytes).digest('hex')
        expect(await factsOf(file, edition, published)).toEqual({file, size: bytes.length, sha256: sum})
        return `${sum}  ${file.name}\n`
      })
    )
    expect(
      new TextDecoder().decode(
        await exportBytes(
          files.find(({name}) => name === 'SHA256SUMS')!,
          edition,
          published
        )
      )
    ).toBe(lines.join(''))
  }
)

test.each([
  {changed: 'findings', name: 'findings.json', others: {findings: [], fonts: []}},
  {changed: 'fonts', name: 'edition.epub', others: {findings: checked.findings, fonts: [{name: 'upright', bytes: Uint8Array.of(1)}]}},
  {changed: 'fonts', name: 'SHA256SUMS', others: {findings: checked.findings, fonts: [{name: 'upright', bytes: Uint8Array.of(1)}]}}
])('a sum of $name is of the $changed that are published with the edition, and is not kept for others', async ({name, others}) => {
  const {edition, findings} = checked
  const file = exportFilesOf(edition).find((candidate) => candidate.name === name)!
  const [own, other] = await Promise.all([{findings, fonts: []}, others].map((published) => factsOf(file, edition, published)))
  expect(own!.sha256).not.toBe(other!.sha256)
})
