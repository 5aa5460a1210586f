import type {Edition, Localized, Quotation, Unit} from '#lib/edition/index.ts'
import {loneMarks, type LoneMark} from '#lib/language/quotation-marks.ts'
import {stretchAround} from '#lib/text/stretch-around.ts'
import {evidenceInText, itemsOf} from './evidence.ts'
import type {Rule} from './rule.ts'

/** Blocks that are read as one: those that a quotation runs through, or one alone. */
interface Run {
  readonly text: string
  readonly units: ReadonlyArray<{readonly unit: Unit; readonly start: number}>
}

/** Every quotation mark of the print has its partner. */
export const quotationMarksBalance: Rule = {
  id: 'quotation-marks-balance',
  kind: 'punctuation',
  promise: {
    ky: 'Ар бир тырмакчанын жубу бар',
    ru: 'У каждой кавычки есть пара',
    en: 'Every quotation mark has its partner'
  },
  *check(edition) {
    for (const run of runsOf(edition)) {
      for (const lone of loneMarks(
        run.text,
        run.units.map(({start}) => start)
      )) {
        const {start, unit} = run.units.findLast((part) => part.start <= lone.at)!
        const span = {start: lone.at - start, end: lone.at - start + lone.mark.length}
        const shown = evidenceInText(unit, span)
        const quoted = edition.quotations.some(({spans}) =>
          spans.some((part) => part.unit === unit.id && part.start <= span.start && span.start < part.end)
        )
        yield {
          about: aboutMark(run.text, lone),
          places: [shown.at],
          evidence: [shown],
          certainty: 'proven',
          gravity: quoted ? 'moderate' : 'slight',
          text: textOf(lone, isCorrected(run, lone))
        }
      }
    }
    for (const {id, printed} of itemsOf(edition)) {
      for (const lone of loneMarks(printed)) {
        yield {
          about: aboutMark(printed, lone),
          places: [id],
          evidence: [{at: id, quote: stretchAround(printed, {start: lone.at, end: lone.at + lone.mark.length}, 60)}],
          certainty: 'proven',
          gravity: 'slight',
          text: textOf(lone, false)
        }
      }
    }
  }
}

/** A mark with the letters that it is printed to: in `«А «Б` the first is about `«А`, whatever becomes of the second. */
function aboutMark(text: string, {at, mark}: LoneMark): string {
  const start = text.slice(0, at).search(/[\p{L}\p{N}]*$/u)
  const behind = at + mark.length
  return text.slice(start, behind + text.slice(behind).search(/[^\p{L}\p{N}]|$/u))
}

function runsOf({quotations, units}: Edition): ReadonlyArray<Run> {
  const goesOn = (unit: Unit, next: Unit) => quotations.some((quotation) => runsThrough(quotation, unit) && runsThrough(quotation, next))
  const groups: Array<Array<Unit>> = []
  for (const unit of units) {
    const last = groups.at(-1)
    if (last && goesOn(last.at(-1)!, unit)) last.push(unit)
    else groups.push([unit])
  }
  return groups.map((group) => {
    let text = ''
    const parts = group.map((unit) => {
      const start = text.length
      text += `${unit.text}\n`
      return {unit, start}
    })
    return {text, units: parts}
  })
}

function runsThrough({spans}: Quotation, {id}: Unit): boolean {
  return spans.some(({unit}) => unit === id)
}

/** Whether the edition supplies the partner, or takes the mark away or turns it round, as a declared correction. */
function isCorrected({units}: Run, {at, fault}: LoneMark): boolean {
  return units.some(({start, unit}) =>
    unit.emendations.some((emendation) => {
      const {correction} = emendation
      const [from, to] = [start + emendation.start, start + emendation.end]
      const [opens, closes] = [/[«„“"]/u.test(correction), /[»“”"]/u.test(correction)]
      const [own, partner, isThere] = fault === 'unclosed' ? [opens, closes, from > at] : [closes, opens, to <= at]
      return (isThere && partner) || (from <= at && at < to && !own)
    })
  )
}

function textOf({fault, mark}: LoneMark, corrected: boolean): Localized {
  const unclosed = fault === 'unclosed'
  return {
    ky: `${unclosed ? `Ачуучу тырмакчанын (${mark}) жабуучу жубу жок.` : `Жабуучу тырмакчанын (${mark}) ачуучу жубу жок.`}${corrected ? ' Басылма муну оңдогон.' : ''}`,
    ru: `${unclosed ? `Открывающая кавычка (${mark}) не закрыта.` : `Закрывающая кавычка (${mark}) не была открыта.`}${corrected ? ' В издании это исправлено.' : ''}`,
    en: `${unclosed ? `A quotation mark is opened (${mark}) and not closed.` : `A quotation mark is closed (${mark}) and was not opened.`}${corrected ? ' The edition corrects this.' : ''}`
  }
}
