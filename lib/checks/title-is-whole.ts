import {slugGoesOn} from '#lib/checks/signs/slug-goes-on.ts'
import type {Localized} from '#lib/edition/index.ts'
import {evidenceOfItem, itemsOf} from './evidence.ts'
import type {Rule} from './rule.ts'

/** A title is given to its end. */
export const titleIsWhole: Rule = {
  id: 'title-is-whole',
  kind: 'record-incomplete',
  oncePerPlace: true,
  promise: {
    ky: 'Булактын аталышы аягына чейин берилген',
    ru: 'Название источника приведено до конца',
    en: 'The title of a source is given to its end'
  },
  *check(edition) {
    for (const item of itemsOf(edition)) {
      if (item.title === undefined) continue
      const cut = /(?:\.\.\.|…)$/u.test(item.title)
      const rest = item.url === undefined ? undefined : slugGoesOn(item.title, item.url)
      if (!cut && rest === undefined) continue
      yield {
        places: [item.id],
        evidence: [evidenceOfItem(item)],
        certainty: cut ? 'proven' : 'guess',
        gravity: 'slight',
        text: cut ? endsOpen(rest) : goesOn(rest!)
      }
    }
  }
}

function endsOpen(rest: string | undefined): Localized {
  return {
    ky: `Аталыш көп чекит менен үзүлөт${rest ? `; дарек аны «${rest}» деп улантат` : ''}.`,
    ru: `Название обрывается многоточием${rest ? `; адрес продолжает: «${rest}»` : ''}.`,
    en: `The title breaks off with an ellipsis${rest ? `; the address goes on: “${rest}”` : ''}.`
  }
}

function goesOn(rest: string): Localized {
  return {
    ky: `Дарек аталыштан узун: «${rest}» деп улантат, демек, аталыш кыскартылган болушу ыктымал.`,
    ru: `Адрес длиннее названия и продолжает: «${rest}»; возможно, название усечено.`,
    en: `The address is longer than the title and goes on: “${rest}”; the title may be cut.`
  }
}
