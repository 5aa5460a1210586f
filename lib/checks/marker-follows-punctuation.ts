import {markerPositions, type MarkerPosition} from '#lib/checks/signs/marker-positions.ts'
import type {Localized, Unit} from '#lib/edition/index.ts'
import {evidenceInText} from './evidence.ts'
import type {Rule, RuleFinding} from './rule.ts'

/** A habit is what so great a part of the markers has: of three, one may be an exception. */
const leastPart = 2 / 3

/** All markers stand alike against their punctuation, by whatever habit the article has, and no sentence goes on behind its full stop. */
export const markerFollowsPunctuation: Rule = {
  id: 'marker-follows-punctuation',
  kind: 'punctuation',
  promise: {
    ky: 'Шилтемелердин баары тыныш белгиге карата бирдей орунда турат',
    ru: 'Все ссылки стоят относительно знаков препинания одинаково',
    en: 'All markers stand in the same place relative to punctuation'
  },
  *check({languages, units}) {
    for (const lang of languages) yield* exceptionsIn(units.filter((unit) => unit.lang === lang))
  }
}

function* exceptionsIn(units: ReadonlyArray<Unit>): Generator<RuleFinding> {
  const positions = units.flatMap((unit) => markerPositions(unit).map((position) => ({unit, position})))
  const side = habitOf(positions.map(({position}) => position.side).filter((value) => value !== 'none'))
  const spaced = habitOf(positions.map((entry) => entry.position.spaced))
  for (const {position, unit} of positions) {
    const parts = [
      position.sentenceGoesOn && sentenceGoesOn,
      side !== undefined && position.side !== 'none' && position.side !== side && sides[position.side],
      spaced !== undefined && position.spaced !== spaced && spaces[position.spaced ? 'spaced' : 'glued']
    ].filter((part) => part !== false)
    if (parts.length === 0) continue
    const shown = evidenceInText(unit, position.citation)
    const marker = unit.text.slice(position.citation.start, position.citation.end)
    yield {
      about: marker,
      places: [shown.at],
      evidence: [shown],
      certainty: 'proven',
      gravity: 'slight',
      text: {
        ky: `${marker}: ${parts.map(({ky}) => ky).join('; ')}.`,
        ru: `${marker}: ${parts.map(({ru}) => ru).join('; ')}.`,
        en: `${marker}: ${parts.map(({en}) => en).join('; ')}.`
      }
    }
  }
}

/** The value that most have, if so many have it that the rest are exceptions. */
function habitOf<T>(values: ReadonlyArray<T>): T | undefined {
  return values.find((value) => values.filter((other) => other === value).length >= values.length * leastPart)
}

const sentenceGoesOn: Localized = {
  ky: 'шилтемеден кийин чекит коюлган, бирок сүйлөм кичине тамга менен уланат',
  ru: 'после ссылки стоит конец предложения, но текст продолжается со строчной буквы',
  en: 'the sentence ends behind the marker and yet goes on with a small letter'
}

const sides: Readonly<Record<Exclude<MarkerPosition['side'], 'none'>, Localized>> = {
  before: {
    ky: 'тыныш белгинин алдында турат, калгандары – артында',
    ru: 'стоит перед знаком препинания, остальные — после него',
    en: 'it stands before its punctuation mark, the others behind theirs'
  },
  behind: {
    ky: 'тыныш белгинин артында турат, калгандары – алдында',
    ru: 'стоит после знака препинания, остальные — перед ним',
    en: 'it stands behind its punctuation mark, the others before theirs'
  }
}

const spaces: Readonly<Record<'spaced' | 'glued', Localized>> = {
  spaced: {
    ky: 'алдында боштук бар, калгандарында жок',
    ru: 'перед ней есть пробел, перед остальными нет',
    en: 'there is a space before it, and none before the others'
  },
  glued: {
    ky: 'алдында боштук жок, калгандарында бар',
    ru: 'перед ней нет пробела, перед остальными есть',
    en: 'there is no space before it, as there is before the others'
  }
}
