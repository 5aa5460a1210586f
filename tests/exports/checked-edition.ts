import {readFileSync} from 'node:fs'
import {auditBy} from '#lib/checks/audit.ts'
import {rules} from '#lib/checks/rules.ts'
import {claimHash} from '#lib/citations/claim-text.ts'
import type {Edition, Finding} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

/** The sound edition with a finding of each kind, a sentence without a source, a visit, two marks that conflict, and what pages say of a statement. */
export function checkedEdition(): {readonly edition: Edition; readonly findings: ReadonlyArray<Finding>} {
  const sound = editionFrom({}, 'mosty-2001')
  const hash = claimHash(sound, sound.claims[0]!)
  const mark = {claim: 'claim-1', item: 'ref-1-a', date: '2001-12-01', hash}
  const edition = editionFrom(
    {
      'findings.yaml': readFileSync('tests/exports/findings.yaml', 'utf8'),
      'evidence.yaml': readFileSync('tests/exports/evidence.yaml', 'utf8'),
      'access.yaml':
        '- {url: "https://news.example.org/2001/05/06/otkryt-most", state: gone, status: 404, date: 2001-12-01, archived: {url: "https://archive.example.org/1", timestamp: "2001-05-07"}}\n',
      'support/anna.json': JSON.stringify({
        edition: 'mosty-2001',
        marks: [
          {...mark, verdict: 'supports', by: 'Анна', evidence: 'Мост открыт сегодня'},
          {...mark, verdict: 'cannot-tell', by: 'Берт', hash: '0'.repeat(64)}
        ]
      }),
      'entities.yaml': readFileSync('tests/fixtures/record/mosty-2001/entities.yaml', 'utf8').replace(
        'dates: 2001-05-05',
        'dates: 2001-06-05'
      )
    },
    'mosty-2001'
  )
  return {edition, findings: auditBy(edition, rules).findings}
}
