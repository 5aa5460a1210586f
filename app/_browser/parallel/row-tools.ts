import * as hooks from '../hooks.ts'
import {deviceStore} from '../frame/device-store.ts'
import {guardUnkept} from '../frame/guard-unkept.ts'
import {onOtherTab} from '../frame/on-other-tab.ts'
import {saveFile} from '../frame/save-file.ts'
import {say} from '../frame/say.ts'
import {sayDone} from '../frame/say-done.ts'
import {words} from '../frame/words.ts'
import {createRowNotes, withCounterparts} from './row-notes.ts'

/** Gives each row its tools: copy it with its counterparts and its citation, and a note of the reader's own, kept on this device. */
export function rowTools(): void {
  const table = document.querySelector<HTMLElement>(`[${hooks.parallel}]`)
  const template = document.querySelector<HTMLTemplateElement>(`template[${hooks.rowTools}]`)
  if (!table || !template) return
  const edition = table.getAttribute(hooks.edition) ?? ''
  const notes = createRowNotes(deviceStore, edition)
  const exportButton = document.querySelector<HTMLButtonElement>(`[${hooks.exportNotes}]`)
  const showExport = (): void => {
    if (exportButton) exportButton.hidden = Object.keys(notes.all()).length === 0
  }
  const shown = [...table.querySelectorAll<HTMLElement>(`[${hooks.row}]`)].flatMap((row) => {
    const tools = document.importNode(template.content, true)
    for (const button of tools.querySelectorAll<HTMLButtonElement>(`[${hooks.copyRow}]`)) {
      button.addEventListener('click', () => {
        const format = button.value === 'markdown' ? 'markdown' : 'text'
        const text = withCounterparts(cellsOf(row), row.getAttribute(hooks.citation) ?? '', format)
        void navigator.clipboard.writeText(text).then(() => sayDone(button))
      })
    }
    const openButton = tools.querySelector(`[${hooks.openRow}]`)
    openButton?.addEventListener('click', () => openButton.setAttribute('aria-expanded', String(row.toggleAttribute(hooks.open))))
    const area = tools.querySelector('textarea')
    const state = tools.querySelector(`[${hooks.noteState}]`)
    row.querySelector('[role="rowheader"]')?.append(' ', tools)
    if (!area) return []
    const name = row.getAttribute(hooks.row) ?? ''
    area.addEventListener('input', () => {
      const isKept = notes.write(name, area.value)
      row.toggleAttribute(hooks.noted, area.value.trim() !== '')
      say(state, isKept ? '' : words(state, hooks.sayUnstored))
      showExport()
    })
    return [
      (): void => {
        const text = notes.read(name)
        if (area.value.trim() !== text.trim()) area.value = text
        row.toggleAttribute(hooks.noted, text !== '')
      }
    ]
  })
  const showAll = (): void => {
    for (const show of shown) show()
    showExport()
  }
  exportButton?.addEventListener('click', () => {
    saveFile('notes.json', `${JSON.stringify({edition, notes: notes.all()}, undefined, 2)}\n`)
  })
  onOtherTab([hooks.noteKey(edition)], showAll)
  guardUnkept(deviceStore)
  showAll()
}

/** The shown text of each cell that says something. */
function cellsOf(row: HTMLElement): ReadonlyArray<{readonly name: string; readonly text: string}> {
  return [...row.querySelectorAll<HTMLElement>(`[${hooks.cell}]:not([${hooks.none}])`)].map((cell) => {
    const copy = cell.cloneNode(true) as HTMLElement
    for (const element of copy.querySelectorAll(`.tag, .sentence, #${hooks.phraseChoiceId}`)) element.remove()
    return {name: cell.querySelector('.tag')?.textContent ?? cell.lang, text: (copy.textContent ?? '').replace(/\s+/g, ' ').trim()}
  })
}
