import type {Element} from 'xast'
import {x} from 'xastscript'
import {creationTool} from '#lib/exports/shared/creation-tool.ts'
import {keywordsIn, type Edition, type TranslationReview} from '#lib/edition/index.ts'
import {pageRoute, permanentAddress} from '#lib/routes/routes.ts'
import {articleToTei, authorsToTei} from './article-to-tei.ts'
import {localizedElements} from './localized-elements.ts'
import {editionResp, responsibilityStatements, translatorXmlId} from './responsible.ts'
import {textStyles} from './text-styles.ts'

/** What the file is, who answers for what, what it was made from, how it was encoded, and what has changed. */
export function headerToTei(edition: Edition): Element {
  return x('teiHeader', [fileDescription(edition), encodingDescription(edition), profileDescription(edition), revisions(edition)])
}

function fileDescription(edition: Edition): Element {
  const {id, metadata} = edition
  const {rights, title, version, versionDate} = metadata
  const address = permanentAddress(pageRoute('en', id, ''))
  return x('fileDesc', [
    x('titleStmt', [
      ...Object.entries(title).map(([lang, text]) => x('title', {type: 'main', 'xml:lang': lang}, text)),
      ...authorsToTei(edition),
      ...responsibilityStatements(edition)
    ]),
    x('editionStmt', [
      x('edition', {n: version}, [{type: 'text', value: `Version ${version}, `}, x('date', {when: versionDate}, versionDate)])
    ]),
    x('publicationStmt', [
      x('authority', {corresp: `#${editionResp}`}, `Edition ${id}`),
      x('date', {when: versionDate}, versionDate),
      x('idno', {type: 'edition'}, id),
      ...(address === undefined ? [] : [x('idno', {type: 'URL'}, address)]),
      x('availability', [...localizedElements('p', rights)])
    ]),
    x('sourceDesc', [articleToTei(edition)])
  ])
}

function encodingDescription({metadata}: Edition): Element {
  const {agreement, method, principles} = metadata
  const figures = agreement.map(({first, layer, same, second}) =>
    x('item', {n: layer}, `${layer}: ${first} in the first reading, ${second} in the second, ${same} alike`)
  )
  return x('encodingDesc', [
    x('projectDesc', [
      ...localizedElements('p', method),
      ...(figures.length > 0 ? [x('ab', [x('list', {type: 'agreement'}, figures)])] : [])
    ]),
    x('editorialDecl', [
      ...principles.flatMap(({id, text, title}) => localizedElements('p', prefixed(title, text), {n: id})),
      x('correction', {method: 'markup'}, [
        x(
          'p',
          'Misprints stand in choice: sic is the print, corr the edition’s, with cert and type. Without corr and reg, the text is the print.'
        )
      ]),
      x('normalization', {method: 'markup'}, [
        x('p', 'What the pages of the edition regularise stands in choice: orig is the print, reg what they show.')
      ]),
      x('quotation', {marks: 'all'}, [
        x(
          'p',
          'Quotation marks are kept in the text. A quotation that crosses sentences or paragraphs is cut there; next and prev chain its pieces.'
        )
      ]),
      x('segmentation', [
        x(
          'p',
          'Each sentence, title and keyword is an s, and its id is permanent; seg is a stretch that belongs to phrases of the alignment.'
        )
      ]),
      x('stdVals', [x('p', 'What the W3C formats of dates say only in part is repeated in when-custom as EDTF (ISO 8601-2) has it.')]),
      x('interpretation', [
        x(
          'p',
          'All that stands in standOff is the edition’s and not the print’s. What resp points at answers for it, cert says how sure it is, ana of which kind.'
        )
      ])
    ]),
    x('tagsDecl', textStyles()),
    x('appInfo', [x('application', {ident: creationTool.name, version: creationTool.version}, [x('label', creationTool.name)])])
  ])
}

function prefixed(title: Edition['metadata']['rights'], text: Edition['metadata']['rights']): Edition['metadata']['rights'] {
  return {ky: `${title.ky}. ${text.ky}`, ru: `${title.ru}. ${text.ru}`, en: `${title.en}. ${text.en}`}
}

function profileDescription(edition: Edition): Element {
  const {languages, metadata, versions} = edition
  const {argument, summary, udc} = metadata
  const tags = [...new Set([...languages, 'ky', 'ru', 'en'])]
  const texts = (lang: string): string => {
    const origins = versions
      .filter((version) => version.lang === lang)
      .map(({origin}) => (origin === 'print' ? 'the print' : 'a translation'))
    return [...origins, ...(['ky', 'ru', 'en'].includes(lang) ? ['prose of the edition'] : [])].join(', ')
  }
  const keywords = languages.flatMap((lang) => {
    const words = keywordsIn(edition, lang)
    return words.length > 0
      ? [
          x(
            'keywords',
            {'xml:lang': lang},
            words.map((word) => x('term', word))
          )
        ]
      : []
  })
  const classes = [...(udc === undefined ? [] : [x('classCode', {scheme: 'https://udcsummary.info/'}, udc)]), ...keywords]
  return x('profileDesc', [
    x('abstract', {resp: `#${editionResp}`}, [...localizedElements('p', summary), ...localizedElements('p', argument)]),
    x(
      'langUsage',
      tags.map((lang) => x('language', {ident: lang}, texts(lang)))
    ),
    ...(classes.length > 0 ? [x('textClass', classes)] : [])
  ])
}

function revisions({metadata, translations}: Edition): Element {
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
