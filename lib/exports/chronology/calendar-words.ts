import type {Locale} from '#lib/edition/index.ts'

interface CalendarWords {
  readonly name: (title: string) => string
  /** What the calendar holds and what it does not. */
  readonly about: string
  readonly original: string
  readonly translation: string
  readonly carried: string
  readonly vague: string
  readonly cited: (numbers: string) => string
  readonly uncited: string
}

/** What a calendar says besides the article's own words. */
export const calendarWords: Readonly<Record<Locale, CalendarWords>> = {
  ky: {
    name: (title) => `Хронология: ${title}`,
    about:
      'Макаланын датасы бар сүйлөмдөрү; акыры ачык мезгилдер жок. Сүйлөмдө аталган даталар макаланыкы; даталар бул жерде текшерилген эмес.',
    original: 'Түпнускасы',
    translation: 'Басылманын котормосу, автордун сөздөрү эмес',
    carried: 'Сүйлөм датаны өзү атабайт: ал мурдагы тексттен алынган, муну биз ушундай окудук.',
    vague: 'Макала күндү атабайт: бул мезгил толугу менен белгиленди.',
    cited: (numbers) => `Шилтемелер: ${numbers}`,
    uncited: 'Булагы көрсөтүлгөн эмес'
  },
  ru: {
    name: (title) => `Хронология: ${title}`,
    about:
      'Предложения статьи с датой; периодов без конца здесь нет. Даты, названные в предложении, принадлежат статье; здесь даты не проверены.',
    original: 'Оригинал',
    translation: 'Перевод издания, не слова автора',
    carried: 'Предложение не называет даты: она взята из текста перед ним, это наше прочтение.',
    vague: 'Статья не называет дня: отмечен весь срок.',
    cited: (numbers) => `Ссылки: ${numbers}`,
    uncited: 'Источник не указан'
  },
  en: {
    name: (title) => `Chronology: ${title}`,
    about:
      'The sentences of the article with a date, but for periods without an end. Dates that a sentence names are the article’s; none is checked here.',
    original: 'Original',
    translation: 'Translation of this edition, not the author’s words',
    carried: 'The sentence names no date: it is taken from the text before, which is our reading.',
    vague: 'The article names no day: the whole stretch is marked.',
    cited: (numbers) => `Citations: ${numbers}`,
    uncited: 'No source is given'
  }
}
