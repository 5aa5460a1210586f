import {Fragment, type ReactNode} from 'react'
import {
  type Block,
  blocksOf,
  bodyOf,
  divisionsFrom,
  type Edition,
  editionInLanguage,
  type Lang,
  type Locale,
  type Mention,
  originalUnitId,
  translatedSections,
  translationInto,
  type Unit,
  type UnitId,
  unitOf
} from '#lib/edition/index.ts'
import {firstMentions} from '#lib/entities/first-mentions.ts'
import {rowAnchor} from '#lib/routes/anchors.ts'
import {sectionRoute} from '#lib/routes/routes.ts'
import {laidOutLater} from '../parts/laid-out-later.ts'
import {useHtmlContext} from '../parts/use-html-context.ts'
import {MarginNote} from './margin-note.tsx'
import {Division} from './division.tsx'
import {OriginalText} from './original-text.tsx'
import {SectionSummary} from './section-summary.tsx'
import {useSentenceSigns} from './sentence-signs.ts'
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
  const text = editionInLanguage(edition, lang)
  const translation = translationInto(edition, lang)
  const units = bodyOf(text, lang)
  const first = firstMentions(units)
  const signsOf = useSentenceSigns(edition, lang, locale)
  const context = {
    ...useHtmlContext({edition: text, locale, listHere: true}),
    signsOf,
    isFirst: (mention: Mention): boolean => first.has(mention)
  }
  const rowsUntilNextNote = (index: number): number => {
    const next = units.findIndex((unit, at) => at > index && unit.citations.length > 0)
    return (next < 0 ? units.length : next) - index
  }
  const rowRouteOf = (original: UnitId): string => {
    const section = translatedSections(edition).find((candidate) => candidate.units.some(({id}) => id === original))!
    const [first] = unitOf(edition, original).segments
    return `${sectionRoute(locale, edition.id, section.id)}#${rowAnchor(first!.id.slice(edition.metadata.lang.length + 1))}`
  }
  let sectionLevel = 0
  const row = (unit: Unit, level?: number): ReactNode => {
    const index = units.indexOf(unit)
    sectionLevel = level ?? sectionLevel
    return (
      <>
        {divisionsFrom(text, unit.id).map(({id, title}) => (
          <Fragment key={id}>
            <Division id={id} level={sectionLevel + 1} title={title[locale]} locale={locale} />
            <SectionSummary edition={edition} of={id} locale={locale} />
          </Fragment>
        ))}
        <UnitBlock
          unit={unit}
          level={level}
          context={context}
          clause={clauseOf(text, unit)}
          locale={locale}
          before={lengthOf(units.slice(0, index))}
        />
        {unit.kind === 'heading' && (
          <SectionSummary edition={edition} of={translation ? originalUnitId(translation, unit.id) : unit.id} locale={locale} />
        )}
        {translation && unit.kind !== 'heading' && (
          <OriginalText
            unit={unitOf(edition, originalUnitId(translation, unit.id))}
            translated={unit}
            notes={translation.notes.filter((note) => unit.segments.some(({id}) => id === note.segment))}
            rowRoute={rowRouteOf(originalUnitId(translation, unit.id))}
            locale={locale}
          />
        )}
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
  const block = (held: Block): ReactNode => {
    switch (held.type) {
      case 'section':
        return (
          <Fragment key={held.heading.id}>
            <div className="block">{row(held.heading, held.level)}</div>
            {held.children.map(block)}
          </Fragment>
        )
      case 'division':
        return held.children.map(block)
      case 'list':
        return (
          <ul key={held.items[0]!.id} role="list">
            {held.items.map((unit) => (
              <li key={unit.id} className="block">
                {row(unit)}
              </li>
            ))}
          </ul>
        )
      case 'unit':
        return (
          <div key={held.unit.id} className="block">
            {row(held.unit)}
          </div>
        )
    }
  }
  return (
    <article className="body" lang={lang}>
      {blocksOf(text, lang).map(block)}
      <section
        role="doc-bibliography"
        aria-labelledby={units.findLast(({kind}) => kind === 'heading')?.id}
        {...laidOutLater({before: lengthOf(units), length: edition.references.reduce((sum, {printed}) => sum + printed.length, 0)})}
      >
        {references}
      </section>
    </article>
  )
}

/** The number of a block among those that lie wholly within one quotation: clauses of a document, which the print does not number. */
function clauseOf({quotations}: Edition, {id, kind, text}: Unit): number | undefined {
  if (kind !== 'list-item') return undefined
  for (const {spans} of quotations) {
    // What opens the quotation in the middle of a block is no clause; a mark that closes it may stand outside the span.
    const clauses = spans.slice(1)
    const at = clauses.findIndex((span) => span.unit === id)
    if (clauses.length > 1 && at >= 0 && clauses[at]!.end - clauses[at]!.start > text.length / 2) return at + 1
  }
  return undefined
}

function lengthOf(units: ReadonlyArray<Unit>): number {
  return units.reduce((sum, {text}) => sum + text.length, 0)
}
