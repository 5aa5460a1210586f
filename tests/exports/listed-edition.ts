import type {Edition, Finding, FindingId} from '#lib/edition/index.ts'
import {citedEdition, citedPrint} from '../citing/cited-edition.ts'

const references = `- number: 1
  printed: "Мост через реку. 5 мая 2001 // https://example.org/мост_через-реку/?a=1&b=2%203#x; Примерова А.И., Жан Ж.-П. О мостах. // Вестник 100% & Ко. 2001; Орден and Медаль. Договор № 5_1 {проект} #2 \\\\ ~^ $."
  items:
    - {id: ref-1-a, printed: "Мост через реку. 5 мая 2001 // https://example.org/мост_через-реку/?a=1&b=2%203#x; ", title: Мост через реку, date: 2001-05-05, lang: ru, type: article-newspaper, url: "https://example.org/мост_через-реку/?a=1&b=2%203#x", sameAs: [ref-2-a], suggestion: {url: "https://example.org/мост", because: {ky: себеп, ru: причина, en: reason}}, note: {ky: эскертүү, ru: заметка, en: remark}}
    - {id: ref-1-b, printed: "Примерова А.И., Жан Ж.-П. О мостах. // Вестник 100% & Ко. 2001; ", author: [{family: Примерова, given: А.И.}, {family: Жан, given: Ж.-П.}], title: О мостах, container: "Вестник 100% & Ко", date: 2001-05, lang: ru, type: article-magazine}
    - {id: ref-1-c, printed: "Орден and Медаль. Договор № 5_1 {проект} #2 \\\\ ~^ $.", author: [{family: Орден and Медаль}], title: "Договор № 5_1 {проект} #2 \\\\ ~^ $", date: 2001/2003, lang: ru, type: treaty}
- number: 2
  printed: "https://example.org/мост; On the Bridges of Ozersk. Spring 2001; Ң Ө Ү күзү."
  items:
    - {id: ref-2-a, printed: "https://example.org/мост; ", lang: ru, type: webpage, url: "https://example.org/мост", sameAs: [ref-1-a]}
    - {id: ref-2-b, printed: "On the Bridges of Ozersk. Spring 2001; ", title: On the Bridges of Ozersk, date: 2001-21, lang: en, type: book}
    - {id: ref-2-c, printed: "Ң Ө Ү күзү.", title: "Ң Ө Ү күзү", date: "2001~", lang: ky, type: speech}
- number: 3
  printed: "Век; Годы; Без рода."
  items:
    - {id: ref-3-a, printed: "Век; ", title: Век, date: 199X, lang: ru, type: document}
    - {id: ref-3-b, printed: "Годы; ", title: Годы, date: 2001-06/.., lang: ru, type: periodical}
    - {id: ref-3-c, printed: "Без рода.", title: Без рода, lang: ru, type: pamphlet}
`

const entries = [
  'Мост через реку. 5 мая 2001 // https://example.org/мост_через-реку/?a=1&b=2%203#x; Примерова А.И., Жан Ж.-П. О мостах. // Вестник 100% & Ко. 2001; Орден and Медаль. Договор № 5_1 {проект} #2 \\ ~^ $.',
  'https://example.org/мост; On the Bridges of Ozersk. Spring 2001; Ң Ө Ү күзү.',
  'Век; Годы; Без рода.'
]

/** An invented article whose sources are hard to export: signs of TeX, dates of every precision, Cyrillic addresses, bodies as authors. */
export function listedEdition(): Edition {
  return citedEdition({}, {'references.yaml': references, 'printed.txt': citedPrint(entries)})
}

/** A finding at a source, and one at a whole entry. */
export const listedFindings: ReadonlyArray<Finding> = [
  {
    id: 'address-is-whole-ref-1-a' as FindingId,
    rule: 'address-is-whole',
    kind: 'address-doubtful',
    places: ['ref-1-a'] as ReadonlyArray<string> as Finding['places'],
    evidence: [],
    certainty: 'guess',
    gravity: 'slight',
    text: {ky: 'Дарек бүтүн эмес.', ru: 'Адрес не цел.', en: 'The address is not whole.'}
  },
  {
    id: 'list-repeats' as FindingId,
    rule: 'reader',
    kind: 'other',
    places: ['ref-3'] as ReadonlyArray<string> as Finding['places'],
    evidence: [],
    certainty: 'proven',
    gravity: 'moderate',
    text: {ky: 'Үчүнчү.', ru: 'Третья.', en: 'The third.'}
  }
]
