import {groupSources} from '#lib/checks/signs/group-sources.ts'
import {itemLabel, type Localized} from '#lib/edition/index.ts'
import {evidenceOfItem} from './evidence.ts'
import type {Rule} from './rule.ts'

/** A source has one place in the reference list, whatever it is cited for. */
export const sourceIsListedOnce: Rule = {
  id: 'source-is-listed-once',
  kind: 'duplicate-source',
  oncePerPlace: true,
  promise: {
    ky: 'Бир булак тизмеде бир жолу турат',
    ru: 'Источник стоит в списке один раз',
    en: 'A source stands in the list once'
  },
  *check({references}) {
    for (const {certain, items} of groupSources(references)) {
      const repeatsWithin = references.some((entry) => entry.items.filter((item) => items.includes(item)).length > 1)
      const labels = items.map(({id}) => itemLabel(id)).join(', ')
      yield {
        places: items.map(({id}) => id),
        evidence: items.map(evidenceOfItem),
        certainty: certain ? 'proven' : 'guess',
        gravity: repeatsWithin ? 'moderate' : 'slight',
        text: certain ? repeated(labels) : perhapsRepeated(labels)
      }
    }
  }
}

function repeated(labels: string): Localized {
  return {
    ky: `Бир эле булак тизмеде бир нече жолу турат: ${labels}.`,
    ru: `Один и тот же источник стоит в списке несколько раз: ${labels}.`,
    en: `One and the same source is listed several times: ${labels}.`
  }
}

function perhapsRepeated(labels: string): Localized {
  return {
    ky: `Булар бир эле булак болушу ыктымал: ${labels}.`,
    ru: `Возможно, это один и тот же источник: ${labels}.`,
    en: `These may be one and the same source: ${labels}.`
  }
}
