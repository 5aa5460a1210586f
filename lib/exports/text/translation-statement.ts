import {judgedSentences, originalLanguage, type Edition, type Translation} from '#lib/edition/index.ts'

/**
 * What stands at the head of every copy of a translation, in English, the language of file formats: whose words it is, how it was made, how
 * far it was confirmed, and which text it translates.
 */
export function translationStatement({metadata}: Edition, translation: Translation): ReadonlyArray<string> {
  const {date, lang, method, resp, status} = translation.version
  const {all, confirmed, contested} = judgedSentences(translation)
  const authors = metadata.authors.map(({name}) => name.en).join('; ')
  const original = originalLanguage(translation)
  return [
    `Translation into ${lang} by the edition (${resp}, ${date}), not the words of the author.`,
    `Original (${original}): ${authors}. ${metadata.title[original]}. ${metadata.year}. doi:${metadata.doi}`,
    `${madeHow[method]} ${statusWord[status]}: ${confirmed} of ${all} sentences confirmed, ${contested} contested.`
  ]
}

const statusWord: Readonly<Record<Translation['version']['status'], string>> = {
  draft: 'Draft',
  confirmed: 'Confirmed',
  contested: 'Contested'
}

const madeHow: Readonly<Record<Translation['version']['method'], string>> = {
  machine: 'Made by a language model.',
  'machine-edited': 'Made by a language model and read against the original.',
  human: 'Made by a person.'
}
