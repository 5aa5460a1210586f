import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {citationStyles} from '#lib/citing/citation-style.ts'
import {citePassage} from '#lib/citing/cite-passage.ts'
import type {Edition, Locale, SegmentId, UnitId} from '#lib/edition/index.ts'

interface CitationListProps {
  readonly edition: Edition
  readonly target: UnitId | SegmentId | 'article'
  readonly locale: Locale
}

/** A passage, or the article, in every style; a style that is laid down for no such language says that its form is ours. */
export function CitationList({edition, target, locale}: CitationListProps): ReactNode {
  const t = useTranslations('Citing')
  return (
    <dl className="styles">
      {citationStyles.map((style) => {
        const {inText, ours, runs} = citePassage(edition, target, {style, locale})
        return (
          <div key={style}>
            <dt>
              {t(`style.${style}`)} {ours && <small>{t('ours')}</small>}
            </dt>
            <dd>
              <p {...{[hooks.copied]: ''}}>{runs.map((run, index) => (typeof run === 'string' ? run : <i key={index}>{run.italic}</i>))}</p>
              {inText !== undefined && (
                <p className="in-text">
                  {t('inText')} <span>{inText}</span>
                </p>
              )}
              <button type="button" {...{[hooks.copy]: '', [hooks.sayDone]: t('copied')}}>
                {t('copy')}
              </button>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
