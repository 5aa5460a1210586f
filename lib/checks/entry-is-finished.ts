import {entryIdOf, type Localized} from '#lib/edition/index.ts'
import {stretchAround} from '#lib/text/stretch-around.ts'
import type {Rule} from './rule.ts'

/** An entry ends with its last source, not with the sign that announces one more. */
export const entryIsFinished: Rule = {
  id: 'entry-is-finished',
  kind: 'record-incomplete',
  oncePerPlace: true,
  promise: {
    ky: 'Тизменин ар бир жазуусу аягына чейин берилген',
    ru: 'Запись списка закончена',
    en: 'An entry of the list is finished'
  },
  *check({references}) {
    for (const {number, printed} of references) {
      if (!/(?:[,;:]|\/\/)$/u.test(printed)) continue
      const id = entryIdOf(number)
      yield {
        places: [id],
        evidence: [{at: id, quote: stretchAround(printed, {start: printed.length, end: printed.length}, 60)}],
        certainty: 'guess',
        gravity: 'slight',
        text: textOf(printed.slice(-1) === '/' ? '//' : printed.slice(-1))
      }
    }
  }
}

function textOf(mark: string): Localized {
  return {
    ky: `Жазуу «${mark}» белгиси менен аяктайт: андан кийинки булак түшүп калган же белги ашыкча болушу ыктымал.`,
    ru: `Запись кончается знаком «${mark}»: возможно, следующий источник пропал или знак лишний.`,
    en: `The entry ends with “${mark}”: a further source may be lost, or the sign is stray.`
  }
}
