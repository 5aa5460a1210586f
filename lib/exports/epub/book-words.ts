import type {DateKind} from '#lib/chronology/dated-statement.ts'
import type {EntityType, JudgementStatus, Localized, UnitKind} from '#lib/edition/index.ts'

/** What the book calls its parts, in the three languages of our prose. */
export const partNames = {
  title: {ky: 'Титулдук барак', ru: 'Титул', en: 'Title page'},
  contents: {ky: 'Мазмуну', ru: 'Содержание', en: 'Contents'},
  pages: {ky: 'Басма нусканын беттери', ru: 'Страницы печатного текста', en: 'Pages of the print'},
  front: {ky: 'Аталышы жана аннотациясы', ru: 'Заглавие и аннотация', en: 'Title and abstract'},
  abstracts: {ky: 'Аннотациялар катарлаш', ru: 'Аннотации рядом', en: 'The abstracts side by side'},
  text: {ky: 'Макаланын тексти', ru: 'Текст статьи', en: 'The text of the article'},
  translation: {ky: 'Ушул басылманын котормосу', ru: 'Перевод этого издания', en: 'Translation by this edition'},
  parallel: {ky: 'Макаланын тексти катарлаш', ru: 'Текст статьи параллельно', en: 'The text side by side'},
  references: {ky: 'Адабияттар тизмеси', ru: 'Список литературы', en: 'References'},
  chronology: {ky: 'Хронология', ru: 'Хронология', en: 'Chronology'},
  names: {ky: 'Энчилүү аттар', ru: 'Имена', en: 'Names'},
  misprints: {ky: 'Оңдоолор', ru: 'Исправления', en: 'Corrections'},
  statement: {ky: 'Басылма жөнүндө', ru: 'Об издании', en: 'About this edition'}
} as const satisfies Readonly<Record<string, Localized>>

/** What stands at the head of a part, or beside a thing, of ours. */
export const remarks = {
  title: {
    ky: 'Автордун сөзү – макаланын басылган тексттери гана. Котормолор, энчилүү аттар жана булактар жөнүндөгү түшүндүрмөлөр – ушул басылманыкы; башкача айтылбаса, котормолор – каралама.',
    ru: 'Слова автора — только печатные тексты статьи. Переводы, пояснения к именам и к источникам сделаны этим изданием; переводы — черновики, пока не сказано иное.',
    en: 'Only the printed texts of the article are the author’s words. Translations, and what is said of names and sources, are by this edition; translations are drafts unless they say otherwise.'
  },
  front: {
    ky: 'Ушул тилде басылган түрү; басма каталары оңдолгон.',
    ru: 'Как напечатано на этом языке, с исправленными опечатками.',
    en: 'As printed in this language, its misprints corrected.'
  },
  text: {
    ky: 'Автордун сөзү, басылган түрүндө; басма каталарын ушул басылма оңдогон.',
    ru: 'Слова автора, как напечатаны; опечатки исправлены этим изданием.',
    en: 'The author’s words as printed, the misprints corrected by this edition.'
  },
  abstracts: {
    ky: 'Ар бир катарда версиялардагы бири-бирине дал келген жерлер турат. Алар сөзмө-сөз котормо эмес; версияда дал келген жери жок болсо, ошол айтылат.',
    ru: 'В каждом ряду — места версий, которые соответствуют друг другу. Это не дословные переводы; где в версии соответствия нет, так и сказано.',
    en: 'Each row holds what corresponds in the versions. They are not literal translations of one another; where a version has no counterpart, the row says so.'
  },
  parallel: {
    ky: 'Ар бир катарда түпнусканын сүйлөмү, андан кийин ушул басылма жасаган котормолору турат; котормолор автордун сөзү эмес.',
    ru: 'В каждом ряду — предложение оригинала, за ним его переводы, сделанные этим изданием; это не слова автора.',
    en: 'Each row is a sentence of the original, then its translations by this edition, which are not the author’s words.'
  },
  references: {
    ky: 'Жазуулар басылган түрүндө, алардын ар бири өз-өзүнчө булактарга ажыратылган. Чарчы кашаадагы аталыштарды ушул басылма которгон. «=» белгиси тизмедеги ошол эле булакка алып барат.',
    ru: 'Записи — как напечатаны; каждая разобрана на отдельные источники. Заглавия в квадратных скобках переведены этим изданием. Знак «=» ведёт к тому же источнику в другом месте списка.',
    en: 'The entries as printed, each taken apart into its separate sources. Titles in square brackets are translated by this edition. The sign “=” leads to the same source elsewhere in the list.'
  },
  names: {
    ky: 'Макалада аталгандардын баары, үч тилде. Жылдызча (*) коюлган ат макалада бул тилде ушундай жазылбайт, ал биздики же жарыяланган барактан алынган.',
    ru: 'Все, кого и что называет статья, на трёх языках. Звёздочкой (*) отмечено имя, которого в статье на этом языке в таком виде нет: оно наше или взято с опубликованной страницы.',
    en: 'Everybody and everything that the article names, in three languages. A name with an asterisk (*) is not in the article in these words in that language: it is ours, or of a published page.'
  },
  chronology: {
    ky: 'Макаланын датасы бар сүйлөмдөрү, мезгил тартибинде. Сүйлөмдө аталган даталар макаланыкы; дата мурдагы тексттен алынса, муну биз ушундай окудук, ал жеринде айтылат. Даталар бул жерде текшерилген эмес.',
    ru: 'Предложения статьи с датой, по порядку времени. Даты, названные в предложении, принадлежат статье; дата, взятая из текста перед ним, — наше прочтение, и об этом сказано при ней. Здесь даты не проверены.',
    en: 'The dated sentences of the article, in the order of time. Dates that a sentence names are the article’s; a date taken from the text before is our reading, and says so. No date is checked here.'
  },
  misprints: {
    ky: 'Басылманын окулушу басма нускадагыдан башкача болгон жерлер: басылганы, андан кийин оңдолгону.',
    ru: 'Места, где чтение издания расходится с напечатанным: напечатанное, затем исправленное.',
    en: 'Where the edition reads otherwise than the print: what is printed, then the correction.'
  },
  divisions: {
    ky: 'Капталында сызыгы бар аталыштарды ушул басылма койгон, алар басма нускада жок.',
    ru: 'Заголовки с чертой сбоку поставлены этим изданием, в печатном тексте их нет.',
    en: 'Headings with a line at their side are of this edition; the print does not have them.'
  },
  pages: {
    ky: 'Чарчы кашаадагы номерди ушул басылма чыгарган.',
    ru: 'Номер в квадратных скобках выведен этим изданием.',
    en: 'A number in square brackets is inferred by this edition.'
  },
  noCounterpart: {ky: 'Бул тилде дал келген жери жок', ru: 'В этом языке соответствия нет', en: 'No counterpart in this language'},
  separateSources: {ky: 'өз-өзүнчө булактар', ru: 'источники по отдельности', en: 'the separate sources'},
  suggestion: {
    ky: 'Сыягы, ушул дарек көздөлгөн:',
    ru: 'Вероятно, имелся в виду адрес',
    en: 'The address may have been meant as'
  },
  responsible: {ky: 'Ким эмне кылган', ru: 'Кто что сделал', en: 'Who did what'},
  rights: {ky: 'Укуктар', ru: 'Права', en: 'Rights'},
  principles: {ky: 'Басылманын принциптери', ru: 'Принципы издания', en: 'Editorial principles'},
  typography: {ky: 'Типографика', ru: 'Типографика', en: 'Typography'},
  dashes: {
    ky: 'Эки боштуктун ортосундагы дефис, күндөрдүн же жылдардын ортосундагы дефис да тире катары көрсөтүлөт.',
    ru: 'Дефис между пробелами и дефис между днями или годами показан как тире.',
    en: 'A hyphen between spaces, and one between days or years, is shown as a dash.'
  },
  method: {
    ky: 'Белгилөө кантип жасалды жана текшерилди',
    ru: 'Как сделана и проверена разметка',
    en: 'How the annotation was made and checked'
  },
  nothing: {ky: 'эч нерсе', ru: 'ничего', en: 'nothing'}
} as const satisfies Readonly<Record<string, Localized>>

/** The kinds of names, as the register heads them. */
export const registerNames: Readonly<Record<EntityType, Localized>> = {
  person: {ky: 'Адамдар', ru: 'Лица', en: 'Persons'},
  place: {ky: 'Жерлер', ru: 'Места', en: 'Places'},
  org: {ky: 'Уюмдар', ru: 'Организации', en: 'Organisations'},
  event: {ky: 'Окуялар', ru: 'События', en: 'Events'},
  work: {ky: 'Эмгектер жана документтер', ru: 'Произведения и документы', en: 'Works and documents'},
  award: {ky: 'Сыйлыктар', ru: 'Награды', en: 'Awards'},
  people: {ky: 'Элдер', ru: 'Народы', en: 'Peoples'}
}

/** What a block is called that has no number: of the body, headings alone have none. */
export const blockNames: Readonly<Record<UnitKind, Localized>> = {
  journal: {ky: 'журнал', ru: 'журнал', en: 'journal'},
  identifier: {ky: 'журнал', ru: 'журнал', en: 'journal'},
  title: {ky: 'аталышы', ru: 'заглавие', en: 'title'},
  author: {ky: 'автор', ru: 'автор', en: 'author'},
  affiliation: {ky: 'иштеген жери', ru: 'место работы', en: 'affiliation'},
  label: {ky: 'аннотация', ru: 'аннотация', en: 'abstract'},
  abstract: {ky: 'аннотация', ru: 'аннотация', en: 'abstract'},
  keywords: {ky: 'ачкыч сөздөр', ru: 'ключевые слова', en: 'keywords'},
  heading: {ky: 'бөлүмдүн аталышы', ru: 'заголовок', en: 'heading'},
  paragraph: {ky: 'абзац', ru: 'абзац', en: 'paragraph'},
  'list-item': {ky: 'пункт', ru: 'пункт', en: 'item'}
}

/** How a sentence has its date, where its words do not name the year. */
export const dateKindNames: Readonly<Record<Exclude<DateKind, 'explicit'>, Localized>> = {
  relative: {ky: 'жыл контексттен билинет', ru: 'год ясен из контекста', en: 'year left to the context'},
  carried: {
    ky: 'дата мурдагы тексттен алынган, муну биз ушундай окудук',
    ru: 'дата взята из текста перед предложением, это наше прочтение',
    en: 'date taken from the text before, which is our reading'
  }
}

export const statusNames: Readonly<Record<JudgementStatus, Localized>> = {
  draft: {ky: 'каралама', ru: 'черновик', en: 'draft'},
  confirmed: {ky: 'ырасталган', ru: 'подтверждён', en: 'confirmed'},
  contested: {ky: 'талаштуу', ru: 'оспорен', en: 'contested'}
}
