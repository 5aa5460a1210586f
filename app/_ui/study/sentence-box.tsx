import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import type {Edition, Lang, Locale} from '#lib/edition/index.ts'
import {placeRoute} from '#lib/routes/place-route.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {usePassageName} from '../parts/passage-name.ts'
import {sentenceNumber} from '../parts/sentence-number.ts'
import {column, gutter, type DrawnBox} from './drawn-boxes.ts'

interface SentenceBoxProps {
  /** With the distance of its column from the left. */
  readonly box: DrawnBox & {readonly left: number}
  readonly edition: Edition
  readonly locale: Locale
  /** The language beside it, where it has no counterpart there. */
  readonly lacking: Lang | undefined
}

/** Height in which a sentence has room above its box, in units of the drawing. */
const room = 400

/**
 * A box of the drawing: a link to its sentence, which it says above itself while it is pointed at or has the focus; a finger's first touch shows
 * it, the second follows the link (app/_browser/study/sentence-boxes.ts). Styles alone show it, so that it works without scripts.
 */
export function SentenceBox({box: {end, id, lang, left, start, text}, edition, lacking, locale}: SentenceBoxProps): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const passageName = usePassageName()
  const name = [passageName(id), ...(lacking === undefined ? [] : [t('lacksIn', {language: languageName(lacking)})])].join('. ')
  return (
    <a href={placeRoute(locale, edition, id)} aria-label={name} {...{[hooks.sentenceBox]: ''}}>
      <desc lang={lang}>{text}</desc>
      <rect x={left} y={start} width={column} height={end - start} rx={3} data-alone={lacking === undefined ? undefined : ''} />
      <text x={left + 8} y={(start + end) / 2 + 4} aria-hidden="true">
        {sentenceNumber(id)}
      </text>
      <foreignObject x={0} y={start - room} width={2 * column + gutter} height={room} aria-hidden="true">
        <div className="says">
          <p>
            <b>{name}</b> <span lang={lang}>{text}</span>
          </p>
        </div>
      </foreignObject>
    </a>
  )
}
