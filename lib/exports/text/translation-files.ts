import type {Edition} from '#lib/edition/index.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {translationsToTei} from '#lib/exports/alignment/translations-to-tei.ts'
import {translationsToTmx} from '#lib/exports/alignment/translations-to-tmx.ts'
import {translationToMarkdown} from './translation-to-markdown.ts'
import {translationToText} from './translation-to-text.ts'

/** The translations of an edition as texts to take away, each under a head that says whose words they are. */
export function translationFiles(edition: Edition): ReadonlyArray<ExportFile> {
  if (edition.translations.length === 0) return []
  const memory: ExportFile = {name: 'translations.tmx', type: 'application/x-tmx+xml', group: 'alignment', content: translationsToTmx}
  const texts = edition.translations.flatMap((translation): ReadonlyArray<ExportFile> => {
    const {lang} = translation.version
    return [
      {
        name: `translation.${lang}.txt`,
        type: 'text/plain; charset=utf-8',
        group: 'reading',
        translation: lang,
        content: (held) => translationToText(held, translation)
      },
      {
        name: `translation.${lang}.md`,
        type: 'text/markdown; charset=utf-8',
        group: 'reading',
        translation: lang,
        content: (held) => translationToMarkdown(held, translation)
      }
    ]
  })
  const tei: ExportFile = {name: 'translations.tei.xml', type: 'application/tei+xml', group: 'alignment', content: translationsToTei}
  return [...texts, memory, tei]
}
