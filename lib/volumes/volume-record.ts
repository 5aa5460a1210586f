import {keywordsIn} from '#lib/edition/front-matter.ts'
import {languageNameIn} from '#lib/edition/language-name.ts'
import {titleIn, translationInto, type Edition, type Lang, type Locale} from '#lib/edition/index.ts'
import {volumeWords} from './volume-words.ts'

/** What a volume says of itself to programs and catalogues. */
export interface VolumeRecord {
  readonly title: string
  readonly authors: ReadonlyArray<string>
  /** In what the article was printed, and which version of the edition this is; first, what in the volume is not the author's words. */
  readonly subject: string
  readonly keywords: ReadonlyArray<string>
  /** As in BCP 47. */
  readonly lang: string
  /** Day of the version, `2026-11-28`: the day on which it was printed would make each printing another file. */
  readonly date: string
}

/**
 * The record of a volume that holds texts in `languages`, in a language of the interface. Those that the edition translated are named as its
 * translations: who has a volume has no page beside it that says so. tests/volumes/edition-volumes.test.ts.
 */
export function volumeRecord(edition: Edition, locale: Locale, languages: ReadonlyArray<Lang>): VolumeRecord {
  const {authors, doi, journal, version, versionDate, year} = edition.metadata
  const {lang, title} = titleIn(edition, locale)
  return {
    title,
    authors: authors.map(({name}) => name[locale]),
    subject: `${translationsNamed(edition, locale, languages)}${journal[lang] ?? journal[edition.metadata.lang] ?? ''} ${year}. https://doi.org/${doi}. ${version}`,
    keywords: keywordsIn(edition, lang),
    lang: locale,
    date: versionDate
  }
}

/** `Translation by this edition. ` where that is all, `Translation by this edition: Kyrgyz, English. ` where it stands beside the print. */
function translationsNamed(edition: Edition, locale: Locale, languages: ReadonlyArray<Lang>): string {
  const ours = languages.filter((lang) => translationInto(edition, lang))
  if (ours.length === 0) return ''
  const which = languages.length === 1 ? '' : `: ${ours.map((lang) => languageNameIn(lang, locale)).join(', ')}`
  return `${volumeWords.translation[locale]}${which}. `
}
