import type {Element} from 'xast'
import {x} from 'xastscript'
import {locales, type Edition} from '#lib/edition/index.ts'
import {creationTool} from '#lib/exports/shared/creation-tool.ts'
import {localizedElements} from '#lib/exports/text/tei/localized-elements.ts'
import {formStatement} from '#lib/exports/text/print-statement.ts'

/** What in the file is the print's and what is the edition's, and by which signs software knows it. */
export function editionStatement({id, metadata, translations}: Edition): Element {
  const {version, versionDate} = metadata
  const statements: ReadonlyArray<readonly [name: string, value: string]> = [
    ['edition', `${id} ${version}, ${versionDate}`],
    ['software', `${creationTool.name} ${creationTool.version}`],
    ['print', 'The text of the article, its abstracts, its keywords and its list of references are the print, misprints included.'],
    [
      'corrections',
      'Corrections are made by the edition: named-content of type misprint holds what is printed, alt what the edition reads, empty where it deletes; specific-use says of which kind it is, and uncertain where it is.'
    ],
    ...(translations.length > 0
      ? [
          [
            'translations',
            'A sub-article of type translation is made by the edition and is not the words of the author; specific-use of each sentence says whether it is a draft, confirmed or contested, rid what it translates.'
          ] as const
        ]
      : []),
    [
      'annotation',
      'Sentences, names, dates, quotations and page breaks are marked by the edition; vocab-term-identifier names the entry of its register, or the date as EDTF. A page number in brackets is inferred.'
    ],
    [
      'references',
      'mixed-citation is the print; those of a ref, in their order, are its entry to the letter. element-citation is what the edition reads in the same words, and no other source.'
    ]
  ]
  return x(
    'custom-meta-group',
    {'xml:lang': 'en'},
    statements.map(([name, value]) => x('custom-meta', [x('meta-name', name), x('meta-value', value)]))
  )
}

/** The same for readers, in the languages of the interface: whose text this is, and how the edition was made. */
export function editionNotes({metadata}: Edition): Element {
  const printed = locales.map((locale) => x('p', {'xml:lang': locale}, formStatement(locale, metadata.lang, 'printed')))
  return x('notes', {'notes-type': 'edition'}, [...printed, ...localizedElements('p', metadata.method)])
}
