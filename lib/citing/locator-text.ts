import type {Lang, Locale, UnitKind} from '#lib/edition/index.ts'
import type {Locator} from './locator.ts'

interface LocatorWords {
  readonly numbered: (kind: 'paragraph' | 'heading' | 'sentence' | 'keyword', number: number | string) => string
  readonly names: Readonly<Record<UnitKind, string>>
  readonly inLanguage: (name: string, lang: Lang) => string
}

const languages: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ky: {ky: 'кыргызча', ru: 'орусча', en: 'англисче'},
  ru: {ky: 'на кыргызском языке', ru: 'на русском языке', en: 'на английском языке'},
  en: {ky: 'in Kyrgyz', ru: 'in Russian', en: 'in English'}
}

/** A language as a citation names it, `in Russian`; its code in brackets where we have no name for it. */
export function inLanguage(lang: Lang, locale: Locale): string {
  return languages[locale][lang] ?? `(${lang})`
}

const words: Readonly<Record<Locale, LocatorWords>> = {
  ky: {
    numbered: (kind, number) =>
      `${number}-${{paragraph: 'абзац', heading: 'бөлүмдүн аталышы', sentence: 'сүйлөм', keyword: 'ачкыч сөз'}[kind]}`,
    names: {
      journal: 'журналдын аты',
      identifier: 'идентификатор',
      title: 'аталышы',
      author: 'автордун аты',
      affiliation: 'автордун иштеген жери',
      label: 'рубрика',
      abstract: 'аннотация',
      keywords: 'ачкыч сөздөр',
      heading: 'бөлүмдүн аталышы',
      paragraph: 'абзац',
      'list-item': 'абзац'
    },
    inLanguage: (name, lang) => `${name} (${languages.ky[lang] ?? lang})`
  },
  ru: {
    numbered: (kind, number) =>
      `${{paragraph: 'абз.', heading: 'заголовок', sentence: 'предл.', keyword: 'ключевое слово'}[kind]} ${number}`,
    names: {
      journal: 'название журнала',
      identifier: 'идентификатор',
      title: 'заглавие',
      author: 'имя автора',
      affiliation: 'место работы автора',
      label: 'рубрика',
      abstract: 'аннотация',
      keywords: 'ключевые слова',
      heading: 'заголовок',
      paragraph: 'абзац',
      'list-item': 'абзац'
    },
    inLanguage: (name, lang) => `${name} ${inLanguage(lang, 'ru')}`
  },
  en: {
    numbered: (kind, number) => `${{paragraph: 'para.', heading: 'heading', sentence: 'sent.', keyword: 'keyword'}[kind]} ${number}`,
    names: {
      journal: 'name of the journal',
      identifier: 'identifier',
      title: 'title',
      author: 'name of the author',
      affiliation: 'affiliation of the author',
      label: 'label',
      abstract: 'abstract',
      keywords: 'keywords',
      heading: 'heading',
      paragraph: 'paragraph',
      'list-item': 'paragraph'
    },
    inLanguage: (name, lang) => `${name} ${inLanguage(lang, 'en')}`
  }
}

/** `абз. 12, предл. 2`, `abstract in Kyrgyz, sent. 4`, `12-абзац`. */
export function locatorText({kind, lang, lastSentence, number, sentence}: Locator, locale: Locale): string {
  const {inLanguage: within, names, numbered} = words[locale]
  const isParagraph = kind === 'paragraph' || kind === 'list-item'
  const name = number === undefined ? names[kind] : numbered(isParagraph ? 'paragraph' : 'heading', number)
  const block = kind === 'keywords' && sentence !== undefined ? numbered('keyword', sentence) : name
  const placed = lang === undefined ? block : within(block, lang)
  if (kind === 'keywords' || sentence === undefined) return placed
  return `${placed}, ${numbered('sentence', lastSentence === undefined ? sentence : `${sentence}–${lastSentence}`)}`
}
