import type {DeviceStore} from '../frame/device-store.ts'
import {createFileImport, type FileImport} from '../frame/file-import.ts'
import {markKey} from '../hooks.ts'
import type {Marks} from './mark.ts'
import {readMarksFile, type PageBounds} from './read-marks-file.ts'
import {takeOver} from './take-over.ts'

/** Takes marks over from files, and back. It is fetched when it is asked for: most checkers never import. */
export function createMarksImport(
  report: HTMLElement,
  store: DeviceStore,
  bounds: PageBounds,
  changed: (marks: Marks) => void
): FileImport {
  return createFileImport<Marks>(report, {
    store,
    undoName: markKey('undo', bounds.edition),
    read: (text) => {
      const read = readMarksFile(text, bounds)
      return 'problems' in read ? read : {found: read.marks}
    },
    take: (file, marks) => takeOver(store, bounds.edition, file, marks),
    changed: (marks = {marks: [], access: []}) => changed(marks)
  })
}
