import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'

interface ImportReportProps {
  /** Whose file it is: what is taken over is called otherwise. */
  readonly of: 'Citations' | 'Review'
  /** What can be wrong with a file or a row of it, by its kind, with gaps for what a script finds. */
  readonly problems: Readonly<Record<string, string>>
}

/** Where a script says what came of a file that was read: what was taken over, or each thing that is wrong with it, and the way back. */
export function ImportReport({of, problems}: ImportReportProps): ReactNode {
  const t = useTranslations(of)
  return (
    <div
      role="status"
      {...{
        [hooks.importReport]: '',
        [hooks.sayImported]: t('tools.imported', {file: '{file}', added: '{added}', known: '{known}'}),
        [hooks.sayRefused]: t('tools.refused', {file: '{file}'}),
        [hooks.sayProblems]: JSON.stringify(problems)
      }}
    >
      <p />
      <ul />
      <button type="button" hidden>
        {t('tools.undo')}
      </button>
    </div>
  )
}
