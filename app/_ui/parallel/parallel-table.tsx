import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {rowAnchor} from '#lib/routes/anchors.ts'
import {alignmentType} from '#lib/alignment/alignment-type.ts'
import {correspondence} from '#lib/alignment/correspondence.ts'
import {rowDiffers} from '#lib/alignment/row-differs.ts'
import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {citePassage} from '#lib/citing/cite-passage.ts'
import {
  type AlignmentRow,
  areTranslated,
  type Edition,
  editionWithTranslations,
  type Lang,
  type Locale,
  type Segment,
  segmentOf
} from '#lib/edition/index.ts'
import {laidOutLater} from '../parts/laid-out-later.ts'
import {ReportLink} from '../parts/report-link.tsx'
import {useHtmlContext} from '../parts/use-html-context.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {EchoLinks} from './echo-links.tsx'
import {ParallelCell} from './parallel-cell.tsx'
import {rowName} from '../parts/row-name.ts'
import {RowShifts} from './row-shifts.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface ParallelTableProps {
  readonly edition: Edition
  readonly languages: ReadonlyArray<Lang>
  readonly locale: Locale
  readonly rows: ReadonlyArray<AlignmentRow>
  /** Whether the rows say what corresponds in them: only then is there a view of those that differ. */
  readonly areLinked: boolean
  /** The page of the rows in all languages. */
  readonly route: string
}

/** One grid row for each row of the alignment: rows stay level without a script. */
export function ParallelTable({edition, languages, locale, rows, areLinked, route}: ParallelTableProps): ReactNode {
  const t = useTranslations('Parallel')
  const languageName = useLanguageName()
  const texts = editionWithTranslations(edition)
  const context = useHtmlContext({edition: texts, locale})
  /** UTF-16 code units of the longest version in a row. */
  const longest = ({cells}: AlignmentRow): number =>
    Math.max(...languages.map((lang) => (cells.get(lang) ?? []).reduce((sum, id) => sum + lengthOf(segmentOf(texts, id).segment), 0)))
  const lengths = rows.map(longest)
  const isTranslated = (lang: Lang, {cells}: AlignmentRow): boolean => areTranslated(edition, lang, cells.get(lang))
  const translated = edition.languages.filter((lang) => rows.some((row) => isTranslated(lang, row)))
  const sourceOf = (lang: Lang): 'author' | 'original' | 'translation' => {
    if (translated.includes(lang)) return 'translation'
    return translated.length > 0 && lang === edition.metadata.lang ? 'original' : 'author'
  }
  const citationOf = (row: AlignmentRow): string => {
    const shown = languages.filter((lang) => !isTranslated(lang, row))
    // Where nothing but translations is shown, a translation is what is cited.
    const [segment] = [...shown, ...languages, edition.metadata.lang].flatMap((lang) => row.cells.get(lang) ?? [])
    if (segment === undefined) return ''
    const {text} = citePassage(edition, segment, {locale, style: locale === 'ru' ? 'gost' : 'apa'})
    return shown.length > 0 && shown.length < languages.length ? `${text} ${t('translated')}` : text
  }
  const head = (
    <div role="row" className="languages">
      <Spaced>
        <span role="columnheader">{t('row')}</span>
        {languages.map((lang) => (
          <span key={lang} role="columnheader">
            {languageName(lang)} <small>{t(`source.${sourceOf(lang)}`)}</small>
          </span>
        ))}
      </Spaced>
    </div>
  )
  const rowAt = (row: AlignmentRow): ReactNode => {
    const index = rows.indexOf(row)
    return (
      <div
        key={row.g}
        id={rowAnchor(row.g)}
        role="row"
        data-differs={rowDiffers(row, languages) ? '' : undefined}
        {...{[hooks.row]: row.g, [hooks.partly]: partlyIn(row, languages), [hooks.citation]: citationOf(row)}}
        {...laidOutLater({
          before: lengths.slice(0, index).reduce((sum, length) => sum + length, 0) * languages.length,
          length: lengths[index]!,
          lineLength: 40
        })}
      >
        <div role="rowheader" lang={locale}>
          <a className="name" href={`#${rowAnchor(row.g)}`}>
            {rowName(row.g, t)}
          </a>{' '}
          <span className="type" title={t('type')}>
            {alignmentType(row, languages)}
          </span>{' '}
          <ReportLink passage={row.g} name={rowName(row.g, t)} route={`${route}#${rowAnchor(row.g)}`} locale={locale} />
        </div>
        {languages.map((lang) => (
          <ParallelCell key={lang} row={row} lang={lang} languages={languages} context={context} locale={locale} />
        ))}
        <RowShifts edition={edition} languages={languages} row={row} locale={locale} />
        {row.echo.length > 0 && <EchoLinks edition={edition} row={row} locale={locale} />}
      </div>
    )
  }
  const matter = rows.filter((row) => isTitleMatter(texts, row))
  return (
    <div
      className="parallel"
      data-linked={areLinked ? '' : undefined}
      {...{[hooks.parallel]: '', [hooks.edition]: edition.id, [hooks.sayChoice]: t('phraseChoice')}}
      style={{'--columns': languages.length} as Record<string, number>}
    >
      {matter.length > 0 && (
        <details className="title-matter phone-fold">
          <summary>{t('titleMatter')}</summary>
          <div role="table" aria-label={t('titleMatter')}>
            {head}
            {matter.map(rowAt)}
          </div>
        </details>
      )}
      <div role="table" aria-label={t('table')}>
        {head}
        {rows.filter((row) => !matter.includes(row)).map(rowAt)}
      </div>
    </div>
  )
}

/** Whether a row is of what stands around a text: its journal, title, author. */
function isTitleMatter(edition: Edition, {cells}: AlignmentRow): boolean {
  const [first] = [...cells.values()].flat()
  return first !== undefined && ['journal', 'title', 'author', 'affiliation'].includes(segmentOf(edition, first).unit.kind)
}

function lengthOf({end, start}: Segment): number {
  return end - start
}

/** Where content differs within a phrase, for scripts: `p3:en-ky`, phrase and languages in order of their letters. */
function partlyIn({phrases}: AlignmentRow, languages: ReadonlyArray<Lang>): string | undefined {
  const partly = phrases.flatMap((phrase) =>
    languagePairs(languages)
      .filter(([a, b]) => correspondence(phrase, a, b) === 'partly')
      .map((pair) => `${phrase.id}:${[...pair].sort().join('-')}`)
  )
  return partly.length > 0 ? partly.join(' ') : undefined
}
