import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {type AlignmentRow, areTranslated, type Lang, type Locale, segmentOf} from '#lib/edition/index.ts'
import type {HtmlContext} from '#lib/html/html-context.ts'
import {segmentToHast} from '#lib/html/segment-to-hast.ts'
import {Hast} from '../parts/hast.tsx'
import {useLanguageName} from '../parts/language-name.ts'
import {sentenceNumber} from '../parts/sentence-number.ts'

interface ParallelCellProps {
  readonly row: AlignmentRow
  readonly lang: Lang
  /** The shown languages: phrases are linked among these. */
  readonly languages: ReadonlyArray<Lang>
  readonly context: HtmlContext
  readonly locale: Locale
}

/** What one language has in a row; where it has nothing, the cell says whether somebody decided so or there is no such text. */
export function ParallelCell({row, lang, languages, context, locale}: ParallelCellProps): ReactNode {
  const t = useTranslations('Parallel')
  const languageName = useLanguageName()
  const segments = row.cells.get(lang)
  const phrases = row.phrases.map((phrase) => ({
    ...phrase,
    pieces: new Map([...phrase.pieces].filter(([other]) => languages.includes(other)))
  }))
  const isTranslated = areTranslated(context.edition, lang, segments)
  const tag = (
    <span className="tag" lang={locale}>
      {languageName(lang)}
      {isTranslated && <small> {t('source.translation')}</small>}
    </span>
  )
  if (!segments || segments.length === 0) {
    return (
      <div role="cell" {...{[hooks.cell]: '', [hooks.none]: ''}} lang={lang}>
        {tag}{' '}
        <span className="none" lang={locale}>
          {t(segments ? 'none' : 'missing')}
        </span>
      </div>
    )
  }
  return (
    <div role="cell" {...{[hooks.cell]: ''}} lang={lang}>
      {tag}{' '}
      {segments.map((id, index) => {
        const {segment, unit} = segmentOf(context.edition, id)
        const links = row.links.flatMap((link, at) => (link.get(lang)?.includes(id) ? [String(at + 1)] : []))
        const own: HtmlContext = isTranslated ? {...context, anchored: 'sentences'} : context
        const text = <Hast nodes={segmentToHast(unit, segment, own, phrases)} />
        return (
          <span key={id} {...(links.length > 0 && {[hooks.link]: links.join(' ')})}>
            {segments.length > 1 && (
              <>
                <a className="sentence" href={`#${id}`} aria-label={t('sentence', {number: sentenceNumber(id)})}>
                  {sentenceNumber(id)}
                </a>{' '}
              </>
            )}
            {text}
            {index < segments.length - 1 && ' '}
          </span>
        )
      })}
    </div>
  )
}
