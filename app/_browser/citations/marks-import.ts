import * as hooks from '../hooks.ts'
import type {DeviceStore} from '../frame/device-store.ts'
import {onOtherTab} from '../frame/on-other-tab.ts'
import {say} from '../frame/say.ts'
import {filled, words} from '../frame/words.ts'
import type {Marks} from './mark.ts'
import {readMarksFile, type PageBounds, type Problem} from './read-marks-file.ts'
import {lastTakenOver, takeOver, undoTakeOver, type TakenOver} from './take-over.ts'

/** Most problems of a file that are named one by one. */
const mostNamed = 12

/** Takes marks over from files, and back. It is fetched when it is asked for: most checkers never import. */
export interface MarksImport {
  readonly take: (file: File) => Promise<void>
}

/** Takes over the marks of a file that is sound, names what is wrong with one that is not, and undoes the last one taken. */
export function createMarksImport(
  report: HTMLElement,
  store: DeviceStore,
  bounds: PageBounds,
  changed: (marks: Marks) => void
): MarksImport {
  const undo = report.querySelector('button')
  const line = report.querySelector('p')
  const list = report.querySelector('ul')
  const show = (taken: TakenOver | undefined): void => {
    list?.replaceChildren()
    if (undo) undo.hidden = lastTakenOver(store, bounds.edition) === undefined
    say(line, taken ? words(report, hooks.sayImported, {file: taken.file, added: taken.added, known: taken.known}) : '')
  }
  const showLast = (): void => show(lastTakenOver(store, bounds.edition))
  const refuse = (file: string, problems: ReadonlyArray<Problem>): void => {
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
    undoTakeOver(store, bounds.edition)
    changed({marks: [], access: []})
    showLast()
  })
  onOtherTab([hooks.markKey('undo', bounds.edition)], showLast)
  showLast()
  return {
    take: async (file) => {
      const read = readMarksFile(await file.text(), bounds)
      if ('problems' in read) return refuse(file.name, read.problems)
      const taken = takeOver(store, bounds.edition, file.name, read.marks)
      changed(read.marks)
      show(taken)
    }
  }
}
