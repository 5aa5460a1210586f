import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Edition, TranslationReview} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp, translatorXmlId} from './responsible.ts'

/** What was added when: each translation, with its state and how it was read, and this version of the edition. */
export function revisionDescription({metadata, translations}: Edition): Element {
  const {version, versionDate} = metadata
  return x('revisionDesc', [
    ...translations.map(({review, version: {date, id, lang, of, status}}) =>
      x('change', {'xml:id': `change.${id}`, when: date, who: `#${translatorXmlId(lang)}`, status, target: `#${id}`}, [
        x('p', `Translation of ${of} into ${lang}.`),
        ...(review ? reviewed(review) : [])
      ])
    ),
    x('change', {when: versionDate, who: `#${editionResp}`}, [x('p', `Version ${version} of the edition.`)])
  ])
}

/** How a translation was read against its original: errors by MQM. */
function reviewed({backTranslation, errors, note, readings, words}: TranslationReview): ReadonlyArray<Element> {
  const counts = errors.map(({category, found, left, severity}) =>
    x('item', {n: category}, `${category}, ${severity}: ${found} found, ${left} left`)
  )
  const back = backTranslation
    ? [
        x(
          'item',
          {n: 'back-translation'},
          `back-translation of ${backTranslation.sentences} sentences: ${backTranslation.found} found, ${backTranslation.left} left`
        )
      ]
    : []
  return [
    x('p', `Words: ${words}. Independent readings: ${readings}.`),
    ...(counts.length + back.length > 0 ? [x('list', {type: 'review'}, [...counts, ...back])] : []),
    ...localizedElements('note', note, {type: 'review'})
  ]
}
