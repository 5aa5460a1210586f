import type {Edition} from '#lib/edition/index.ts'
import {editionFrom, soundFiles} from '../../sound-edition.ts'

const textOf = (path: string): string => new TextDecoder().decode(soundFiles().get(path))
const block = (kind: string, lang: string, part: string, text: string): string =>
  `:::${kind}\n:s[${text}]{#${lang}-${part} g=${part}}\n:::\n\n`
const abstract = (lang: string, affiliation: string, label: string, keywords: string): string =>
  textOf(`abstract.${lang}.md`)
    .replace(':::abstract', `${block('affiliation', lang, 'affiliation', affiliation)}${block('label', lang, 'alabel', label)}:::abstract`)
    .replace(':::keywords', `${block('label', lang, 'kwlabel', keywords)}:::keywords`)

/** The sound edition with an affiliation in each language, and labels over the abstracts and the keywords. */
export function titledEdition(): Edition {
  return editionFrom({
    'abstract.de.md': abstract('de', 'Universität Lauter', 'Inhalt', 'Schlag-wörter:'),
    'abstract.tr.md': abstract('tr', 'Lauter Üniversitesi', 'Öz', 'Anahtar sözcükler:'),
    'edition.yaml': textOf('edition.yaml')
      .replace('de-a, de-kw,', 'de-affiliation, de-alabel, de-a, de-kwlabel, de-kw,')
      .replace('tr-a, tr-kw,', 'tr-affiliation, tr-alabel, tr-a, tr-kwlabel, tr-kw,'),
    'printed.txt': textOf('printed.txt')
      .replace('Die Brücke wurde', 'Universität Lauter\nInhalt\nDie Brücke wurde')
      .replace('Brücke, Fluss.', 'Schlag-wörter:\nBrücke, Fluss.')
      .replace('Köprü 2001', 'Lauter Üniversitesi\nÖz\nKöprü 2001')
      .replace('köprü, ırmak.', 'Anahtar sözcükler:\nköprü, ırmak.')
  })
}
