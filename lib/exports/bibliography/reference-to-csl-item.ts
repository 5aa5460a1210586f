import {cslDate} from '#lib/dates/csl-date.ts'
import {isoDate} from '#lib/dates/iso-date.ts'
import {type Edition, entryIdOf, type Finding, type Lang, type Locale, type Localized, type ReferenceItem} from '#lib/edition/index.ts'
import {romanised} from '#lib/language/romanised.ts'
import {accessToJson} from '#lib/exports/open-data/access-to-json.ts'
import type {CslItem} from './csl-item.ts'

/**
 * A source of the reference list: title, date and address as printed, faults included.
 *
 * What the edition knows of it beside the print, problems above all, stands in `custom`, and once more for people in `note`.
 */
export function referenceToCslItem(
  item: ReferenceItem,
  number: number,
  edition: Edition,
  findings: ReadonlyArray<Finding>,
  locale: Locale
): CslItem {
  const {authors, container, date, id, lang, note, printed, sameAs, suggestion, title, translatedTitle, type, url} = item
  const own = findings.filter(({places}) => places.includes(id) || places.includes(entryIdOf(number)))
  return {
    id,
    type,
    ...(title !== undefined && {title}),
    ...(authors.length > 0 && {author: authors.map(({family, given}) => ({family, ...(given !== undefined && {given})}))}),
    ...(container !== undefined && {'container-title': container}),
    ...(date !== undefined && {issued: cslDate(date)}),
    ...(url !== undefined && {URL: url}),
    language: lang,
    note: noteOf(item, number, own, locale),
    custom: {
      ...(date !== undefined && {date: date.edtf}),
      entry: number,
      printed,
      ...(title !== undefined && translatedTitle && {titles: titlesOf(title, lang, translatedTitle)}),
      ...(sameAs.length > 0 && {'same-as': sameAs}),
      ...(suggestion && {suggestion}),
      ...(note && {note}),
      ...(own.length > 0 && {
        findings: own.map(({certainty, gravity, id: finding, kind, rule, text}) => ({id: finding, rule, kind, certainty, gravity, text}))
      }),
      ...(url !== undefined && {access: accessToJson(url, edition.access)})
    }
  }
}

/** The title as printed, in Latin letters, and as the edition translated it, by BCP 47 tag. */
function titlesOf(title: string, lang: Lang, translated: Partial<Localized>): Readonly<Record<string, string>> {
  const latin = romanised(title, lang)
  return {[lang]: title, ...(latin && {[latin.lang]: latin.text}), ...translated}
}

const words: Readonly<Record<Locale, {readonly suggested: string; readonly same: string; readonly date: string; readonly title: string}>> =
  {
    ky: {suggested: 'Болжолдуу дарек', same: 'Ошол эле булак', date: 'Дата (EDTF)', title: 'Аталышы, басылманын котормосунда'},
    ru: {suggested: 'Предполагаемый адрес', same: 'Тот же источник', date: 'Дата (EDTF)', title: 'Заглавие в переводе издания'},
    en: {suggested: 'Suggested address', same: 'The same source', date: 'Date (EDTF)', title: 'Title in translation by the edition'}
  }

/** Line by line: the print, what no other field could say, the repair, the editor's note, the findings. */
function noteOf(
  {date, note, printed, sameAs, suggestion, translatedTitle}: ReferenceItem,
  number: number,
  findings: ReadonlyArray<Finding>,
  locale: Locale
): string {
  const {date: dated, same, suggested, title} = words[locale]
  const translated = translatedTitle?.[locale]
  return [
    `[${number}] ${printed.trim()}`,
    ...(translated === undefined ? [] : [`${title}: ${translated}`]),
    ...(date === undefined || isoDate(date) !== undefined ? [] : [`${dated}: ${date.edtf}`]),
    ...(sameAs.length > 0 ? [`${same}: ${sameAs.join(', ')}`] : []),
    ...(suggestion ? [`${suggested}: ${suggestion.url} – ${suggestion.because[locale]}`] : []),
    ...(note ? [note[locale]] : []),
    ...findings.map(({text}) => text[locale])
  ].join('\n')
}
