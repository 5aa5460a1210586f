import {addressKind, type AddressKind} from '#lib/checks/signs/address-kind.ts'
import type {Localized} from '#lib/edition/index.ts'
import {evidenceOfItem, itemsOf} from './evidence.ts'
import type {Rule} from './rule.ts'

/** An address leads to a document, not to a search page, a site or a section of one. */
export const addressNamesADocument: Rule = {
  id: 'address-names-a-document',
  kind: 'address-doubtful',
  oncePerPlace: true,
  promise: {
    ky: 'Дарек документке алып барат',
    ru: 'Адрес ведёт к документу',
    en: 'An address leads to a document'
  },
  *check(edition) {
    const items = itemsOf(edition)
    const addresses = items.map(({url}) => url).filter((url) => url !== undefined)
    for (const item of items) {
      const kind = item.url === undefined ? 'document' : addressKind(item.url, addresses)
      if (kind === 'document') continue
      yield {
        places: [item.id],
        evidence: [evidenceOfItem(item)],
        certainty: kind === 'section-perhaps' ? 'guess' : 'proven',
        gravity: kind === 'search' ? 'grave' : kind === 'section-perhaps' ? 'slight' : 'moderate',
        text: texts[kind]
      }
    }
  }
}

const texts: Readonly<Record<Exclude<AddressKind, 'document'>, Localized>> = {
  search: {
    ky: 'Бул – издөө барагынын дареги, документтин эмес: кайсы булак көздөлгөнүн билүүгө болбойт.',
    ru: 'Это адрес страницы поиска, а не документа: какой источник имелся в виду, узнать нельзя.',
    en: 'This is the address of a search page, not of a document: which source was meant cannot be told.'
  },
  host: {
    ky: 'Бул – сайттын башкы барагынын дареги, документтин эмес.',
    ru: 'Это адрес главной страницы сайта, а не документа.',
    en: 'This is the address of a site’s front page, not of a document.'
  },
  section: {
    ky: 'Бул – сайттын бөлүмүнүн дареги, документтин эмес: тизмедеги башка дарек аны улантат.',
    ru: 'Это адрес раздела сайта, а не документа: другой адрес списка продолжает его.',
    en: 'This is the address of a section of a site, not of a document: another address of the list goes on from it.'
  },
  'section-perhaps': {
    ky: 'Дарек сайттын бөлүмүнүкү окшойт: анда документтин аталышы да, номери да жок.',
    ru: 'Похоже на адрес раздела сайта: в нём нет ни названия, ни номера документа.',
    en: 'This looks like the address of a section of a site: it holds neither title nor number of a document.'
  }
}
