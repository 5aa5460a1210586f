import type {Element} from 'xast'
import {x} from 'xastscript'
import {creationTool} from '#lib/exports/shared/creation-tool.ts'
import type {Edition, Localized} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'
import {textStyles} from './text-styles.ts'

/** How the text was made: the method and the principles as the record states them, and what the markup of this file means. */
export function encodingDescription({metadata}: Edition): Element {
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

function prefixed(title: Localized, text: Localized): Localized {
  return {ky: `${title.ky}. ${text.ky}`, ru: `${title.ru}. ${text.ru}`, en: `${title.en}. ${text.en}`}
}
