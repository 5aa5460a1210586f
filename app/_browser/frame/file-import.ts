import * as hooks from '../hooks.ts'
import type {DeviceStore} from './device-store.ts'
import {onOtherTab} from './on-other-tab.ts'
import {say} from './say.ts'
import {lastTaken, undoTaken, type TakenOver} from './taken-over.ts'
import {filled, words} from './words.ts'

/** Most problems of a file that are named one by one. */
const mostNamed = 12

/** What is wrong with a file, and in which row of which list, from 1 on: each kind and each list has its words on the page. */
export interface FileProblem {
  readonly kind: string
  readonly list?: string
  readonly row?: number
  readonly field?: string
  readonly value?: string
  readonly expected?: string
}

/** What a kind of file needs to be taken over, and back. */
interface Kind<T> {
  readonly store: DeviceStore
  /** Under which the last import is kept. */
  readonly undoName: string
  /** What stands in a file, or everything that is wrong with it. */
  readonly read: (text: string) => {readonly found: T} | {readonly problems: ReadonlyArray<FileProblem>}
  readonly take: (file: string, found: T) => TakenOver
  /** Called with what was taken over; with nothing, when it was undone. */
  readonly changed: (found?: T) => void
}

export interface FileImport {
  readonly take: (file: File) => Promise<void>
}

/** Takes over a file that is sound, names what is wrong with one that is not, and undoes the last one taken. */
export function createFileImport<T>(report: HTMLElement, {changed, read, store, take, undoName}: Kind<T>): FileImport {
  const undo = report.querySelector('button')
  const line = report.querySelector('p')
  const list = report.querySelector('ul')
  const show = (taken: TakenOver | undefined): void => {
    list?.replaceChildren()
    if (undo) undo.hidden = lastTaken(store, undoName) === undefined
    say(line, taken ? words(report, hooks.sayImported, {file: taken.file, added: taken.added, known: taken.known}) : '')
  }
  const showLast = (): void => show(lastTaken(store, undoName))
  const refuse = (file: string, problems: ReadonlyArray<FileProblem>): void => {
    const texts = JSON.parse(words(report, hooks.sayProblems)) as Readonly<Record<string, string>>
    const named = problems.slice(0, mostNamed).map(({kind, list: rows, row = '', ...values}) => {
      const where = rows ? `${filled(texts[rows] ?? '', {row})}: ` : ''
      return where + filled(texts[kind] ?? '', values)
    })
    const more = problems.length > mostNamed ? [filled(texts['more'] ?? '', {count: problems.length - mostNamed})] : []
    say(line, words(report, hooks.sayRefused, {file}))
    list?.replaceChildren(...[...named, ...more].map((text) => Object.assign(document.createElement('li'), {textContent: text})))
  }
  undo?.addEventListener('click', () => {
    undoTaken(store, undoName)
    changed()
    showLast()
  })
  onOtherTab([undoName], showLast)
  showLast()
  return {
    take: async (file) => {
      const result = read(await file.text())
      if ('problems' in result) return refuse(file.name, result.problems)
      const taken = take(file.name, result.found)
      changed(result.found)
      show(taken)
    }
  }
}
