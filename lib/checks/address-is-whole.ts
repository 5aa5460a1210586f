import {addressKey, unhyphenatedAddressKey} from '#lib/checks/signs/address-key.ts'
import {slugFault, type SlugFault} from '#lib/checks/signs/slug-fault.ts'
import {itemLabel, type Edition, type Localized, type ReferenceItem} from '#lib/edition/index.ts'
import {evidenceOfItem, itemsOf} from './evidence.ts'
import type {Rule, RuleFinding} from './rule.ts'

/** No line end has put a hyphen into an address or taken one from it, and no letter that its title shows is lost in it. */
export const addressIsWhole: Rule = {
  id: 'address-is-whole',
  kind: 'address-doubtful',
  oncePerPlace: true,
  promise: {
    ky: 'Дарек бүтүн: саптын аягында дефис кошулган да, түшүп калган да эмес, тамгасы да түгөл',
    ru: 'Адрес цел: перенос строки не добавил и не отнял дефиса, и буквы в нём не потеряны',
    en: 'An address is whole: no hyphen was added or lost at a line end, and no letter is lost'
  },
  *check(edition) {
    const items = itemsOf(edition)
    for (const item of items) {
      const finding = findingOf(item, items, edition)
      if (finding) yield finding
    }
  }
}

function findingOf(item: ReferenceItem, items: ReadonlyArray<ReferenceItem>, edition: Edition): RuleFinding | undefined {
  const {suggestion, title, url} = item
  if (url === undefined) return undefined
  const twin = items.find(
    (other, at) =>
      other.url !== undefined &&
      isTwin(other.url, url) &&
      (at < items.indexOf(item) ? keyLength(other.url) <= keyLength(url) : keyLength(other.url) < keyLength(url))
  )
  const fault = title === undefined ? undefined : slugFault(title, url)
  const signs = [twin, fault, suggestion].filter((sign) => sign !== undefined).length
  if (signs === 0) return undefined
  const visited = suggestion && leadsElsewhere(url, suggestion.url, edition)
  const parts = [
    twin && printedOtherwise(itemLabel(twin.id)),
    fault && unlikeTitle(fault),
    visited && borneOut,
    suggestion && suggested(suggestion.url)
  ].filter((part) => part !== undefined && part !== false)
  return {
    places: twin ? [item.id, twin.id] : [item.id],
    evidence: twin ? [evidenceOfItem(item), evidenceOfItem(twin)] : [evidenceOfItem(item)],
    certainty: twin ? 'proven' : visited ? 'sourced' : 'guess',
    gravity: twin || visited || signs > 1 ? 'moderate' : 'slight',
    text: {ky: parts.map(({ky}) => ky).join(' '), ru: parts.map(({ru}) => ru).join(' '), en: parts.map(({en}) => en).join(' ')}
  }
}

/** Whether two addresses are one but for their hyphens. Of two the finding stands at the one with more, the longer, or at the later. */
function isTwin(address: string, other: string): boolean {
  return addressKey(address) !== addressKey(other) && unhyphenatedAddressKey(address) === unhyphenatedAddressKey(other)
}

function keyLength(address: string): number {
  return addressKey(address).length
}

/** Whether a visit has shown that the printed address fails and the suggested one does not. */
function leadsElsewhere(printed: string, suggested: string, {access}: Edition): boolean {
  const stateOf = (address: string) => access.find(({url}) => url === address)?.state
  return stateOf(suggested) === 'reachable' && failed.has(stateOf(printed))
}

const failed: ReadonlySet<string | undefined> = new Set(['gone', 'soft-404', 'unreachable'])

function printedOtherwise(label: string): Localized {
  return {
    ky: `Ушул эле дарек ${label} булагында башкача жазылган: айырмасы дефисте гана; экөөнүн бири туура эмес болсо керек.`,
    ru: `Тот же адрес в источнике ${label} напечатан иначе: разница только в дефисе; одна из двух форм, вероятно, неверна.`,
    en: `The same address is printed otherwise in source ${label}: only a hyphen differs; one of the two forms is probably wrong.`
  }
}

function unlikeTitle({kind, printed, words}: SlugFault): Localized {
  switch (kind) {
    case 'hyphen':
      return {
        ky: `Даректеги «${printed}» аталыштагы бир сөздү («${words}») дефис менен бөлөт.`,
        ru: `«${printed}» в адресе разрывает дефисом одно слово названия («${words}»).`,
        en: `“${printed}” in the address breaks one word of the title (“${words}”) by a hyphen.`
      }
    case 'separator':
      return {
        ky: `Даректеги «${printed}» аталыштагы эки сөздү («${words}») бириктирет: алардын арасындагы белги түшүп калган окшойт.`,
        ru: `«${printed}» в адресе сливает два слова названия («${words}»): знак между ними, похоже, потерян.`,
        en: `“${printed}” in the address runs two words of the title (“${words}”) together: the sign between them seems to be lost.`
      }
    case 'letter':
      return {
        ky: `Даректеги «${printed}» сөзүндө аталыштагы «${words}» сөзүнүн бир тамгасы жок; тизмеде түшүп калганбы же сайттын өзүндө ушундайбы, басылган тексттен билүүгө болбойт.`,
        ru: `В «${printed}» в адресе нет одной буквы слова названия «${words}»; потеряна ли она в списке или её нет на самом сайте, по печати решить нельзя.`,
        en: `“${printed}” in the address lacks a letter of the title’s word “${words}”; whether it is lost in the list or missing on the site itself the print does not show.`
      }
  }
}

const borneOut: Localized = {
  ky: 'Текшерүүдө басылган дарек ачылган эмес, сунушталганы ачылган.',
  ru: 'При проверке напечатанный адрес не открылся, а предложенный открылся.',
  en: 'When both were visited, the printed address failed and the suggested one opened.'
}

function suggested(url: string): Localized {
  return {
    ky: `Редактор мындай даректи сунуштайт: ${url}`,
    ru: `Редактор предлагает такой адрес: ${url}`,
    en: `An editor suggests this address: ${url}`
  }
}
