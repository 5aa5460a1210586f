import type {ReactNode} from 'react'
import {bodyOf, divisionsFrom, type Edition, type Lang, type Locale, type Unit} from '#lib/edition/index.ts'
import {useHtmlContext} from '../parts/use-html-context.ts'
import {MarginNote} from './margin-note.tsx'
import {UnitBlock} from './unit-block.tsx'

interface ReadingBodyProps {
  readonly edition: Edition
  readonly lang: Lang
  readonly locale: Locale
  /** The list of references, under the last heading of the body. */
  readonly references: ReactNode
}

/** The body in one language: each block in a row of the grid, its notes in the margin of that row, the list of references at the end. */
export function ReadingBody({edition, lang, locale, references}: ReadingBodyProps): ReactNode {
  const context = useHtmlContext({edition, locale, listHere: true})
  const units = bodyOf(edition, lang)
  const rowsUntilNextNote = (index: number): number => {
    const next = units.findIndex((unit, at) => at > index && unit.citations.length > 0)
    return (next < 0 ? units.length : next) - index
  }
  const block = (unit: Unit): ReactNode => {
    const index = units.indexOf(unit)
    return (
      <>
        {divisionsFrom(edition, unit.id).map(({id, title}) => (
          <p key={id} id={id} className="division" lang={locale}>
            {title[locale]}
          </p>
        ))}
        <UnitBlock unit={unit} context={context} locale={locale} />
        {unit.citations.map((citation) => (
          <MarginNote
            key={`${citation.number}-${citation.occurrence}`}
            edition={edition}
            citation={citation}
            locale={locale}
            rows={rowsUntilNextNote(index)}
          />
        ))}
      </>
    )
  }
  return (
    <article className="body" lang={lang}>
      {runsOf(units).map((run) =>
        run[0]?.kind === 'list-item' ? (
          <ul key={run[0].id} role="list">
            {run.map((unit) => (
              <li key={unit.id} className="block">
                {block(unit)}
              </li>
            ))}
          </ul>
        ) : (
          run.map((unit) => (
            <div key={unit.id} className="block">
              {block(unit)}
            </div>
          ))
        )
      )}
      <section role="doc-bibliography" aria-labelledby={units.findLast(({kind}) => kind === 'heading')?.id}>
        {references}
      </section>
    </article>
  )
}

/** Neighbouring list items in one run; every other block is a run of its own. */
function runsOf(units: ReadonlyArray<Unit>): ReadonlyArray<ReadonlyArray<Unit>> {
  const runs: Array<Array<Unit>> = []
  for (const unit of units) {
    const last = runs.at(-1)
    if (unit.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(unit)
    else runs.push([unit])
  }
  return runs
}
