import {
  judgedSentences,
  locales,
  originalLanguage,
  responsibleNames,
  type Edition,
  type JudgementStatus,
  type Locale,
  type Translation,
  type TranslationMethod
} from '#lib/edition/index.ts'

interface Words {
  readonly whose: (lang: string, resp: string, date: string) => string
  readonly original: string
  readonly made: Readonly<Record<TranslationMethod, string>>
  readonly status: Readonly<Record<JudgementStatus, string>>
  readonly judged: (counts: ReturnType<typeof judgedSentences>) => string
}

const words: Readonly<Record<Locale, Words>> = {
  ky: {
    whose: (lang, resp, date) => `Котормо (${lang}) – басылманыкы (${resp}, ${date}), автордун сөздөрү эмес.`,
    original: 'Түпнускасы',
    made: {
      machine: 'Тил модели которгон.',
      'machine-edited': 'Тил модели которуп, адам түпнускага салыштырып окуган.',
      human: 'Адам которгон.'
    },
    status: {draft: 'Каралама', confirmed: 'Ырасталган', contested: 'Талаштуу'},
    judged: ({all, confirmed, contested}) => `бардыгы ${all} сүйлөм, ырасталганы ${confirmed}, талаштуусу ${contested}.`
  },
  ru: {
    whose: (lang, resp, date) => `Перевод (${lang}) сделан изданием (${resp}, ${date}); это не слова автора.`,
    original: 'Оригинал',
    made: {
      machine: 'Переведено языковой моделью.',
      'machine-edited': 'Переведено языковой моделью и сверено с оригиналом человеком.',
      human: 'Переведено человеком.'
    },
    status: {draft: 'Черновик', confirmed: 'Подтверждено', contested: 'Оспорено'},
    judged: ({all, confirmed, contested}) => `всего предложений ${all}, подтверждено ${confirmed}, оспорено ${contested}.`
  },
  en: {
    whose: (lang, resp, date) => `Translation into ${lang} by the edition (${resp}, ${date}), not the words of the author.`,
    original: 'Original',
    made: {
      machine: 'Made by a language model.',
      'machine-edited': 'Made by a language model and read against the original.',
      human: 'Made by a person.'
    },
    status: {draft: 'Draft', confirmed: 'Confirmed', contested: 'Contested'},
    judged: ({all, confirmed, contested}) => `${confirmed} of ${all} sentences confirmed, ${contested} contested.`
  }
}

/**
 * What stands at the head of every copy of a translation, in its language where that is one of the interface, and in English: whose words it
 * is, how it was made, how far it was confirmed, and which text it translates.
 */
export function translationStatement(edition: Edition, translation: Translation): ReadonlyArray<string> {
  return statementLocales(translation).flatMap((locale) => translationLinesIn(locale, edition, translation))
}

/** The same in one language of the interface. */
export function translationLinesIn(locale: Locale, edition: Edition, translation: Translation): ReadonlyArray<string> {
  const {metadata} = edition
  const original = originalLanguage(translation)
  const {made, whose} = translationStatementIn(locale, edition, translation)
  const authors = metadata.authors.map(({name}) => name[locale]).join('; ')
  const named = `${words[locale].original} (${original}): ${authors}. ${metadata.title[original]}. ${metadata.year}. doi:${metadata.doi}`
  return [whose, named, made]
}

/** The languages in which a copy of a translation says what it is. */
export function statementLocales({version}: Pick<Translation, 'version'>): ReadonlyArray<Locale> {
  return [...new Set<Locale>([...locales.filter((locale) => locale === version.lang), 'en'])]
}

/** What a copy says of itself in one language, of words of that language alone: whose words it is, and how it was made and confirmed. */
export function translationStatementIn(
  locale: Locale,
  edition: Edition,
  translation: Translation
): {readonly whose: string; readonly made: string} {
  const {date, lang, method, resp, status} = translation.version
  const {judged, made, status: statuses, whose} = words[locale]
  return {
    whose: whose(lang, responsibleNames(edition, resp)?.[locale] ?? resp, date),
    made: `${made[method]} ${statuses[status]}: ${judged(judgedSentences(translation))}`
  }
}
