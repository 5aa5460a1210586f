import {readStored, store} from './device-store.ts'
import {marksFile, needsEvidence, readMarks, shortestEvidence, withMark, type Mark} from './mark-store.ts'
import {saveFile} from './save-file.ts'

/** Lets a checker judge each source of each claim. Marks are kept on this device and leave it only as a file. */
export function ledger(): void {
  const tools = document.querySelector<HTMLElement>('[data-ledger-tools]')
  const form = document.querySelector<HTMLTemplateElement>('template[data-mark-form]')?.content.querySelector('form')
  const name = tools?.querySelector<HTMLInputElement>('[name="by"]')
  const count = tools?.querySelector<HTMLElement>('[data-mark-count]')
  if (!tools || !form || !name || !count) return
  const edition = tools.dataset['edition'] ?? ''
  const key = `marks ${edition}`
  let marks = readMarks(readStored(key) ?? '', edition) ?? []
  name.value = readStored('checker') ?? ''
  tools.hidden = false

  const exportButton = tools.querySelector<HTMLButtonElement>('[data-export]')
  const rows = [...document.querySelectorAll<HTMLElement>('[data-claim] [data-item]')].map((place) => {
    const copy = form.cloneNode(true) as HTMLFormElement
    place.querySelector('div')?.append(copy)
    const claim = place.closest<HTMLElement>('[data-claim]')
    return {copy, item: place.dataset['item'] ?? '', claim: claim?.dataset['claim'] ?? '', hash: claim?.dataset['hash'] ?? ''}
  })
  const keep = (next: ReadonlyArray<Mark>): void => {
    marks = next
    store(key, marksFile(edition, marks))
    count.textContent = marks.length > 0 ? `${count.dataset['some'] ?? ''} ${marks.length}` : (count.dataset['none'] ?? '')
    if (exportButton) exportButton.disabled = marks.length === 0
  }
  const show = (shown: typeof rows): void => {
    for (const {claim, copy, hash, item} of shown) {
      const mine = marks.find((mark) => mark.by === name.value && mark.claim === claim && mark.item === item)
      field(copy, 'verdict').value = mine?.verdict ?? 'not-checked'
      field(copy, 'evidence').value = mine?.evidence ?? ''
      state(copy, mine === undefined ? undefined : mine.hash === hash ? 'kept' : 'voided')
    }
  }

  const judge = ({claim, copy, hash, item}: (typeof rows)[number]): void => {
    const verdict = field(copy, 'verdict').value
    const evidence = field(copy, 'evidence').value.trim()
    if (name.value.trim() === '') return state(copy, 'unnamed')
    if (needsEvidence(verdict) && evidence.length < shortestEvidence) return state(copy, 'short')
    const date = new Date().toISOString().slice(0, 10)
    keep(withMark(marks, {claim, item, verdict, by: name.value, date, ...(evidence !== '' && {evidence}), hash}))
    state(copy, verdict === 'not-checked' ? undefined : 'kept')
  }

  for (const row of rows) {
    row.copy.addEventListener('submit', (event) => event.preventDefault())
    row.copy.addEventListener('change', () => judge(row))
  }
  name.addEventListener('change', () => {
    store('checker', name.value)
    // What waited for a name is not lost by giving it.
    const waiting = rows.filter(({copy}) => copy.querySelector('[data-state="unnamed"]'))
    show(rows.filter((row) => !waiting.includes(row)))
    waiting.forEach(judge)
  })
  exportButton?.addEventListener('click', () => {
    saveFile(`${name.value.trim().toLowerCase().replace(/\s+/g, '-') || 'marks'}.json`, marksFile(edition, marks))
  })
  tools.querySelector<HTMLInputElement>('[data-import]')?.addEventListener('change', ({target}) => {
    void (target as HTMLInputElement).files?.[0]?.text().then((text) => {
      const imported = readMarks(text, edition)
      if (!imported) return void (count.textContent = count.dataset['problem'] ?? '')
      keep(imported.reduce(withMark, marks))
      if (name.value === '') name.value = imported[0]?.by ?? ''
      show(rows)
    })
  })
  keep(marks)
  show(rows)
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
}

function state(form: HTMLFormElement, name: 'kept' | 'short' | 'unnamed' | 'voided' | undefined): void {
  const line = form.querySelector<HTMLElement>('[data-state]')
  if (!line) return
  line.textContent = name === undefined ? '' : (line.dataset[name] ?? '')
  line.dataset['state'] = name ?? ''
}
