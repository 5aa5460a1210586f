import {readStored, store} from '../frame/device-store.ts'
import {readNotes, withCounterparts, withNote} from './row-notes.ts'
import {saveFile} from '../frame/save-file.ts'

/** Gives each row its tools: copy it with its counterparts and its citation, and a note of the reader's own, kept on this device. */
export function rowTools(): void {
  const table = document.querySelector<HTMLElement>('[data-parallel]')
  const template = document.querySelector<HTMLTemplateElement>('template[data-row-tools]')
  if (!table || !template) return
  const key = `notes ${table.dataset['edition'] ?? ''}`
  let notes = readNotes(readStored(key))
  const exportButton = document.querySelector<HTMLButtonElement>('[data-export-notes]')
  const showExport = (): void => {
    if (exportButton) exportButton.hidden = Object.keys(notes).length === 0
  }

  for (const row of table.querySelectorAll<HTMLElement>('[data-row]')) {
    const name = row.dataset['row'] ?? ''
    const tools = template.content.cloneNode(true) as DocumentFragment
    const area = tools.querySelector('textarea')
    for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-copy-row]')) {
      button.addEventListener('click', () => {
        const text = withCounterparts(cellsOf(row), row.dataset['citation'] ?? '', button.value === 'markdown' ? 'markdown' : 'text')
        void navigator.clipboard.writeText(text).then(() => say(button))
      })
    }
    tools.querySelector<HTMLButtonElement>('[data-open-row]')?.addEventListener('click', ({currentTarget}) => {
      ;(currentTarget as HTMLButtonElement).setAttribute('aria-expanded', String(row.toggleAttribute('data-open')))
    })
    if (area) {
      area.value = notes[name] ?? ''
      row.toggleAttribute('data-noted', area.value !== '')
      area.addEventListener('input', () => {
        notes = withNote(notes, name, area.value)
        row.toggleAttribute('data-noted', name in notes)
        showExport()
        store(key, JSON.stringify(notes))
      })
    }
    row.querySelector('[role="rowheader"]')?.append(tools)
  }
  showExport()
  exportButton?.addEventListener('click', () => {
    saveFile('notes.json', `${JSON.stringify({edition: table.dataset['edition'], notes}, undefined, 2)}\n`)
  })
}

/** The shown text of each cell that says something. */
function cellsOf(row: HTMLElement): ReadonlyArray<{readonly name: string; readonly text: string}> {
  return [...row.querySelectorAll<HTMLElement>('[data-cell]:not([data-none])')].map((cell) => {
    const copy = cell.cloneNode(true) as HTMLElement
    const printed = document.documentElement.dataset['text'] === 'printed'
    for (const element of copy.querySelectorAll(`.tag, .sentence, #phrase-choice, [${printed ? 'data-corrected' : 'data-printed'}]`))
      element.remove()
    return {name: cell.querySelector('.tag')?.textContent ?? cell.lang, text: (copy.textContent ?? '').replace(/\s+/g, ' ').trim()}
  })
}

function say(button: HTMLButtonElement): void {
  const label = button.textContent
  button.textContent = button.dataset['done'] ?? label
  setTimeout(() => (button.textContent = label), 2000)
}
