import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {originalLanguage, type Edition, type Lang, type Locale, type Span, type Unit} from '#lib/edition/index.ts'
import {passageAddress, passageFormats} from './passage-formats.ts'
import {passageLocale, passageName} from './passage-name.ts'
import {passagePage} from './passage-page.ts'
import {blockStretches, passagePieces} from './passage-pieces.ts'
import {passageStatement} from './passage-statement.ts'
import type {Passage} from './passage.ts'

const words: Readonly<Record<Locale, {readonly marks: string; readonly place: string; readonly formats: string}>> = {
  ky: {
    marks: 'Сызылганы – басылган түрү, асты сызылганы – оңдолгон түрү.',
    place: 'Басылмадагы ордунан окуу',
    formats: 'Башка форматтарда:'
  },
  ru: {marks: 'Зачёркнуто – как напечатано, подчёркнуто – как исправлено.', place: 'Читать на своём месте', formats: 'В других форматах:'},
  en: {marks: 'Struck out: as printed; underlined: as corrected.', place: 'Read it in its place', formats: 'In other formats:'}
}

/**
 * A passage as a small page of its own: what it is, its words, of the print as printed and as corrected (`del`, `ins`), and the way to where
 * they stand. Without `ins` the words are those of the print, without `del` the corrected ones.
 */
export function passageToHtml(edition: Edition, passage: Passage): string {
  const {id, segment, units, version} = passage
  const locale = passageLocale(passage)
  const {formats, marks, place} = words[locale]
  const name = passageName(edition, passage, locale)
  const work = workTitle(edition, passage)
  const page = passagePage(edition, passage)
  const text = segment ? [h('p', {id, lang: version.lang}, pieces(units[0], segment))] : units.map((unit) => block(unit, version.lang))
  const isMarked = units.some((unit) => passagePieces(unit, segment ?? {start: 0, end: unit.text.length}).some(({kind}) => kind !== 'kept'))
  const others = passageFormats.filter((format) => format.name !== 'html')
  return `${toHtml(
    {
      type: 'root',
      children: [
        {type: 'doctype'},
        h('html', {lang: locale}, [
          h('head', [
            h('meta', {charSet: 'utf-8'}),
            h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
            h('title', `${name} – ${edition.metadata.title[locale] ?? work.title}`),
            h('link', {rel: 'canonical', href: page.replace(/#.*$/u, '')}),
            ...others.map((format) => h('link', {rel: 'alternate', type: format.type, href: passageAddress(edition, id, format)}))
          ]),
          h('body', [
            h('main', [
              h('h1', name),
              ...[...passageStatement(edition, passage, locale), ...(isMarked ? [marks] : [])].map((line) => h('p', withTitle(line, work))),
              ...text
            ]),
            h('footer', [
              h('p', [h('cite', {lang: work.lang}, work.title), ' ', h('a', {href: page}, place)]),
              h('p', [
                formats,
                ...others.flatMap((format) => [' ', h('a', {href: passageAddress(edition, id, format)}, format.ending.slice(1))])
              ])
            ])
          ])
        ])
      ]
    },
    {characterReferences: {useNamedReferences: true}}
  )}\n`
}

/** The title of the article in the language of the passage, or in that of what it translates. */
function workTitle({metadata, translations}: Edition, {version}: Passage): {readonly title: string; readonly lang: Lang} {
  const translation = translations.find((candidate) => candidate.version.id === version.id)
  const lang = translation ? originalLanguage(translation) : version.lang
  const title = metadata.title[lang]
  return title === undefined ? {title: metadata.title[metadata.lang]!, lang: metadata.lang} : {title, lang}
}

/** A line of ours, the title in it in its own language. */
function withTitle(line: string, {lang, title}: {readonly title: string; readonly lang: Lang}): Array<ElementContent> {
  const at = line.indexOf(title)
  if (at < 0) return [{type: 'text', value: line}]
  return [{type: 'text', value: line.slice(0, at)}, h('span', {lang}, title), {type: 'text', value: line.slice(at + title.length)}]
}

/** A block with its sentences; a block that is one sentence of its id stands alone. */
function block(unit: Unit, lang: Lang): Element {
  const sentences = blockStretches(unit).flatMap((stretch): Array<ElementContent> => {
    const content = pieces(unit, stretch)
    return stretch.segment === undefined || stretch.segment === unit.id ? content : [h('span', {id: stretch.segment}, content)]
  })
  return h('p', {id: unit.id, lang}, sentences)
}

function pieces(unit: Unit, stretch: Span): Array<ElementContent> {
  return passagePieces(unit, stretch).map(({kind, lang, text}): ElementContent => {
    if (kind === 'kept') return {type: 'text', value: text}
    return kind === 'struck' ? h('del', {lang}, text) : h('ins', text)
  })
}
