import {fontScripts} from './font-plan.ts'

/** Whether our fonts have the scripts of a text: what they lack would be missing from a picture, where no other font steps in. */
export function isDrawn(text: string): boolean {
  return [...text].every((letter) => {
    const point = letter.codePointAt(0) ?? 0
    return fontScripts.some(({ranges}) => ranges.some(([from, to]) => from <= point && point <= to))
  })
}
