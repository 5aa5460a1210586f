import {expect, test} from 'vitest'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {findingsJson, findingsToJson} from '#lib/exports/open-data/findings-to-json.ts'
import {checkedEdition} from './checked-edition.ts'

test('has the findings, the uncited claims and the allowances of edition.json', () => {
  const {edition, findings} = checkedEdition()
  const report = findingsToJson(edition, findings)
  const whole = editionToJson(edition, findings)
  expect(findingsJson.safeParse(report).error).toBeUndefined()
  expect(report).toEqual({
    edition: 'mosty-2001',
    version: '1.0.0',
    findings: whole.findings,
    uncitedClaims: whole.uncitedClaims,
    allowances: whole.allowances
  })
  expect(report.findings).toHaveLength(2)
})
