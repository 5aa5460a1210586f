import type {Marks} from './mark.ts'

const {compare} = new Intl.Collator('en', {numeric: true})

/** The marks that are a checker's to export: those of others came from their own files, and would be published twice. All, without a name. */
export function marksOf({access, marks}: Marks, by: string): Marks {
  const isOwn = (mark: {readonly by: string}): boolean => by === '' || mark.by === by
  return {marks: marks.filter(isOwn), access: access.filter(isOwn)}
}

/** The file that an editor can put under `support/` of the edition; the same marks make the same file. */
export function marksFile(edition: string, {access, marks}: Marks): string {
  const inOrder = <T extends {readonly item: string; readonly by: string; readonly date: string; readonly claim?: string}>(
    list: ReadonlyArray<T>
  ): ReadonlyArray<T> =>
    [...list].sort(
      (a, b) =>
        compare(a.claim ?? '', b.claim ?? '') ||
        compare(a.item, b.item) ||
        compare(a.by, b.by) ||
        (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)
    )
  return `${JSON.stringify({edition, marks: inOrder(marks), access: inOrder(access)}, undefined, 2)}\n`
}
