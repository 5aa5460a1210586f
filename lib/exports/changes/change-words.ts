import type {JudgementStatus, Locale} from '#lib/edition/index.ts'
import type {DatedChange} from './dated-changes.ts'

interface ChangeWords {
  readonly title: (title: string) => string
  /** What the feed holds. */
  readonly about: string
  readonly change: (change: DatedChange) => string
}

const statuses: Readonly<Record<Locale, Readonly<Record<JudgementStatus, string>>>> = {
  ky: {draft: 'каралама', confirmed: 'ырасталган', contested: 'талаштуу'},
  ru: {draft: 'черновик', confirmed: 'подтверждён', contested: 'оспорен'},
  en: {draft: 'draft', confirmed: 'confirmed', contested: 'contested'}
}

/** What a feed of changes says in each language of the interface; languages of the texts stand by their tags. */
export const changeWords: Readonly<Record<Locale, ChangeWords>> = {
  ky: {
    title: (title) => `Жаңыртуулар: ${title}`,
    about: 'Басылмага кайсы күнү эмне кошулганы: версиялар, котормолор, далилдер, текшерүүчүлөрдүн белгилери, корутундулар.',
    change: (change) => {
      switch (change.kind) {
        case 'version':
          return `Басылманын ${change.version}-версиясы`
        case 'translation':
          return `Ушул басылманын котормосу: ${change.of} → ${change.lang} (${statuses.ky[change.status]})`
        case 'evidence':
          return counted('Жарыяланган барактардан', ['далилдер', change.pieces], ['натыйжасыз издөөлөр', change.searches])
        case 'marks':
          return counted('Текшерүүчүлөрдүн белгилери', ['айтымдарга', change.claims], ['даректерге', change.addresses])
        case 'reviews':
          return counted('Пикирлерге корутундулар', ['ырасталганы', change.confirmed], ['талашылганы', change.contested])
      }
    }
  },
  ru: {
    title: (title) => `Изменения: ${title}`,
    about: 'Что и в какой день добавлено в издание: версии, переводы, свидетельства, отметки проверяющих, отзывы.',
    change: (change) => {
      switch (change.kind) {
        case 'version':
          return `Версия издания ${change.version}`
        case 'translation':
          return `Перевод этого издания: ${change.of} → ${change.lang} (${statuses.ru[change.status]})`
        case 'evidence':
          return counted('Из опубликованных страниц', ['свидетельства', change.pieces], ['поиски без результата', change.searches])
        case 'marks':
          return counted('Отметки проверяющих', ['об утверждениях', change.claims], ['об адресах', change.addresses])
        case 'reviews':
          return counted('Отзывы на суждения', ['подтверждено', change.confirmed], ['оспорено', change.contested])
      }
    }
  },
  en: {
    title: (title) => `Changes: ${title}`,
    about: 'What was added to the edition, and on which day: versions, translations, evidence, marks of checkers, reviews.',
    change: (change) => {
      switch (change.kind) {
        case 'version':
          return `Version ${change.version} of the edition`
        case 'translation':
          return `Translation of this edition: ${change.of} → ${change.lang} (${statuses.en[change.status]})`
        case 'evidence':
          return counted('From published pages', ['evidence', change.pieces], ['searches without a result', change.searches])
        case 'marks':
          return counted('Marks of checkers', ['on claims', change.claims], ['on addresses', change.addresses])
        case 'reviews':
          return counted('Reviews of judgements', ['confirmed', change.confirmed], ['contested', change.contested])
      }
    }
  }
}

/** Figures behind their names, so that no language declines by them; what there is none of is left out. */
function counted(what: string, ...counts: ReadonlyArray<readonly [name: string, count: number]>): string {
  return `${what}: ${counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} – ${count}`)
    .join('; ')}`
}
