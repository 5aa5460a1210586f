import {readFileSync, readdirSync} from 'node:fs'
import {parseSync, Visitor} from 'vite'
import {pointAt} from '#lib/diagnostics/position.ts'

/** A sentence, or a part of one, that the compiler can say. */
export interface Sentence {
  /** `lib/compile/read/decode-source.ts:12` */
  readonly site: string
  readonly text: string
  /** Whether it stands in what was said; what stands in its gaps may be anything. */
  readonly isIn: (said: string) => boolean
}

/** The strings and templates of the modules below some folders that are prose: ids, keys and paths hold no space beside a letter. */
export function sentencesIn(folders: ReadonlyArray<string>): ReadonlyArray<Sentence> {
  return folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .flatMap((path) => sentencesOf(`${folder}/${path}`))
  )
}

function sentencesOf(path: string): ReadonlyArray<Sentence> {
  const source = readFileSync(path, 'utf8')
  const found: Array<Sentence> = []
  const take = (offset: number, parts: ReadonlyArray<string>) => {
    if (!/\p{L}\S*\s+\S|\S\s+\S*\p{L}/u.test(parts.join(''))) return
    const words = parts.map((part) => part.replace(/\s+/gu, ' '))
    found.push({site: `${path}:${pointAt(source, offset).line}`, text: parts.join('…'), isIn: (said) => standsIn(words, said)})
  }
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') take(node.start, [node.value])
    },
    TemplateLiteral: (node) =>
      take(
        node.start,
        node.quasis.map(({value}) => value.cooked ?? '')
      )
  }).visit(parseSync(path, source).program)
  return found
}

/** Whether the parts stand in a text, one behind the other. */
function standsIn(parts: ReadonlyArray<string>, said: string): boolean {
  let from = 0
  return parts.every((part) => {
    const at = said.indexOf(part, from)
    from = at + part.length
    return at >= 0
  })
}
