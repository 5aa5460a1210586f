import type {z} from 'zod'
import {claimHash} from '#lib/citations/claim-text.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {Edition, SupportMark} from '#lib/edition/index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {supportSchema} from '#lib/compile/read/schemas/support.ts'
import {checkMarksOnce} from './check-marks-once.ts'

type Checked = Pick<Edition, 'id' | 'units' | 'claims' | 'references'>

/** The marks of all checkers, file by file. A mark whose claim reads otherwise today is kept and voided. */
export function buildSupport(
  files: ReadonlyArray<Located<z.output<typeof supportSchema>>>,
  edition: Checked,
  report: Report
): ReadonlyArray<SupportMark> {
  checkMarksOnce(files, report)
  const hashes = new Map(edition.claims.map((claim) => [claim.id, claimHash(edition, claim)]))
  return files.flatMap(({value, placeOf}) => {
    if (value.edition !== edition.id)
      report(
        'mark-fits-its-claim',
        `Unexpected edition \`${value.edition}\`, expected \`${edition.id}\``,
        placeOf('edition'),
        'Put the file into the folder of the edition that it is of.'
      )
    return value.marks.map((mark, index) => {
      checkSource(mark, edition, (rule, message, key, hint) => report(rule, message, placeOf('marks', index, key), hint))
      return {
        ...mark,
        voided: hashes.get(mark.claim) !== mark.hash,
        place: placeOf('marks', index)
      }
    })
  })
}

function checkSource(
  mark: Pick<SupportMark, 'claim' | 'item'>,
  edition: Checked,
  report: (rule: string, message: string, key: 'claim' | 'item', hint: string) => void
): void {
  const claim = edition.claims.find(({id}) => id === mark.claim)
  const reference = edition.references.find(({items}) => items.some(({id}) => id === mark.item))
  if (!claim)
    report(
      'claim-is-known',
      `Unexpected claim \`${mark.claim}\`, expected the id of a claim`,
      'claim',
      nameHint(
        mark.claim,
        edition.claims.map(({id}) => id)
      ) ?? 'The marks may be of another version of the edition: take this one out.'
    )
  if (!reference)
    report(
      'item-is-known',
      `Unexpected item \`${mark.item}\`, expected the id of an item of references.yaml`,
      'item',
      nameHint(
        mark.item,
        edition.references.flatMap(({items}) => items.map(({id}) => id))
      ) ?? 'The marks may be of another version of the edition: take this one out.'
    )
  if (claim && reference && !claim.citations.includes(reference.number)) {
    const cited = claim.citations.map((number) => `[${number}]`).join(', ')
    report(
      'mark-fits-its-claim',
      `Unexpected item \`${mark.item}\` for \`${mark.claim}\`, expected one of an entry that the claim cites: ${cited}`,
      'item',
      'The source of a mark is one of those that stand for its claim.'
    )
  }
}
