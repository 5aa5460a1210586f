import type {Edition, Metadata} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

/** The record of that article, for tests that leave something out. */
export const citedRecord = `lang: ru
languages: [ky, ru, en]
title:
  ky: "Озёрск жана дарыялар: көпүрөлөрдүн тарыхы"
  ru: "Озёрск и реки: история мостов"
  en: "Ozersk and Its Rivers: A History of Bridges in the New Time"
journal: {ky: "Көпүрө жарчысы. Тарых", ru: "Вестник мостов. История", en: "Bulletin of Bridges. History"}
authors:
  - {name: {ky: "Примерова, Анна Ивановна", ru: "Примерова, Анна Ивановна", en: "Primerova, Anna Ivanovna"}, entity: anna-primerova, orcid: 0000-0002-1825-0097}
issn: 1234-5679
issue: "2(3)"
year: 2001
firstPage: "29"
lastPage: "32"
doi: 10.5555/1234_2001_2(3)_5
version: 1.2.0
versionDate: 2001-12-04
summary: {ky: Көпүрөлөр жөнүндө., ru: О мостах., en: On bridges.}
responsibility:
  - {names: {ky: Анна, ru: Анна, en: Anna}, role: {ky: автор, ru: автор, en: author}}
rights: {ky: Ойлоп табылган., ru: Вымышлено., en: Invented.}
method: {ky: Бир окуу., ru: Одно прочтение., en: One reading.}
printed: [en-issn, en-title, ky-a, en-a, ky-kw, ru-h1, ru-b1, ru-b2, ru-b3]
`

const kyrgyz = `---
lang: ky
---

:::abstract
:s[Көпүрө ачылды.]{#ky-a1 g=a1}
:s[Ал эски.]{#ky-a2 g=a2}
:::

:::keywords
:s[көпүрө]{#ky-kw1 g=kw1}, :s[шаар]{#ky-kw2 g=kw2}.
:::
`

const english = `---
lang: en
---

:::identifier
:s[ISSN 1234-5679]{#en-issn}
:::

:::title
:s[:place[OZERSK]{ref=ozersk} AND ITS RIVERS]{#en-title g=title}
:::

:::abstract
:s[The bridge of :place[Ozersk]{ref=ozersk} was opened.]{#en-a1 g=a1}
:s[It is old.]{#en-a2 g=a2}
:::
`

const alignment = `resp: Анна
rows:
  - {g: title, none: [ky, ru]}
  - {g: a1, none: [ru]}
  - {g: a2, none: [ru]}
  - {g: kw1, none: [ru, en]}
  - {g: kw2, none: [ru, en]}
`

/** Pages 30, 31 and 32 begin in the second paragraph (twice) and in the third. */
const body = `---
lang: ru
---

# :s[Мосты]{#ru-h1-1}

:s[Мост открыт в городе :place[Озёрске]{ref=ozersk} :cite[1].]{#ru-b1-1}

:s[Первое предложение :pb[]{page=30}кончается здесь :cite[2].]{#ru-b2-1}
:s[Второе стоит там же.]{#ru-b2-2}
:s[Третье :pb[]{page=31}переходит.]{#ru-b2-3}

:s[Конец :pb[]{page=32}речи :cite[3].]{#ru-b3-1}
`

const references = `- {number: 1, printed: "Мост.", items: [{id: ref-1-a, printed: "Мост.", title: Мост, lang: ru, type: document}]}
- {number: 2, printed: "Мост.", items: [{id: ref-2-a, printed: "Мост.", title: Мост, lang: ru, type: document}]}
- {number: 3, printed: "Мост.", items: [{id: ref-3-a, printed: "Мост.", title: Мост, lang: ru, type: document}]}
`

const entities = `- id: anna-primerova
  type: person
  names: {ky: {name: Анна Примерова}, ru: {name: Анна Примерова}, en: {name: Anna Primerova}}
  description: {ky: Ойлоп табылган адам., ru: Вымышленное лицо., en: An invented person.}
  article: {ky: Макаланын автору., ru: Автор статьи., en: The author of the article.}
- id: ozersk
  type: place
  names: {ky: {name: Озёрск}, ru: {name: Озёрск}, en: {name: Ozersk}}
  description: {ky: Ойлоп табылган шаар., ru: Вымышленный город., en: An invented town.}
  article: {ky: Көпүрө ушул шаарда., ru: В нём стоит мост., en: The bridge stands in it.}
`

/** The transcription, up to the entries of the reference list. */
const printed = `ISSN 1234-5679
OZERSK AND ITS RIVERS
Көпүрө ачылды. Ал эски.
The bridge of Ozersk was opened. It is old.
көпүрө, шаар.
Мосты
Мост открыт в городе Озёрске [1].
Первое предложение кончается здесь [2]. Второе стоит там же. Третье переходит.
Конец речи [3].
`

/** The transcription of that article with other entries. */
export function citedPrint(entries: ReadonlyArray<string>): string {
  return printed + entries.map((entry, index) => `${index + 1}. ${entry}\n`).join('')
}

/** An invented article in three languages whose record is hard to cite: a subtitle, an issue and a DOI with brackets, known pages. */
export function citedEdition(changes: Partial<Metadata> = {}, files: Readonly<Record<string, string>> = {}): Edition {
  const edition = editionFrom(
    {
      'edition.yaml': citedRecord,
      'entities.yaml': entities,
      'abstract.ky.md': kyrgyz,
      'abstract.en.md': english,
      'body.ru.md': body,
      'alignment.yaml': alignment,
      'references.yaml': references,
      'quotations.yaml': '',
      'printed.txt': citedPrint(['Мост.', 'Мост.', 'Мост.']),
      ...files
    },
    'mosty-2001'
  )
  return {...edition, metadata: {...edition.metadata, ...changes}}
}

/** The body of that article, for tests that take page numbers out. */
export const citedBody = body
