import {readStored, store} from '../frame/device-store.ts'
import {marksFile, needsEvidence, readMarks, shortestEvidence, withAccess, withMark, type Marks} from './mark-store.ts'
import {saveFile} from '../frame/save-file.ts'

/** Lets a checker judge each source of each claim. Marks are kept on this device and leave it only as a file. */
export function ledger(): void {
  const tools = document.querySelector<HTMLElement>('[data-ledger-tools]')
  const form = document.querySelector<HTMLTemplateElement>('template[data-mark-form]')?.content.querySelector('form')
  const name = tools?.querySelector<HTMLInputElement>('[name="by"]')
  const count = tools?.querySelector<HTMLElement>('[data-mark-count]')
  if (!tools || !form || !name || !count) return
  const edition = tools.dataset['edition'] ?? ''
  const key = `marks ${edition}`
  let held: Marks = readMarks(readStored(key) ?? '', edition) ?? {marks: [], access: []}
  name.value = readStored('checker') ?? ''
  tools.hidden = false

  const exportButton = tools.querySelector<HTMLButtonElement>('[data-export]')
  const rows = [...document.querySelectorAll<HTMLElement>('[data-claim] [data-item]')].map((place) => {
    const copy = form.cloneNode(true) as HTMLFormElement
    place.querySelector('div')?.append(copy)
    const claim = place.closest<HTMLElement>('[data-claim]')
    return {copy, item: place.dataset['item'] ?? '', claim: claim?.dataset['claim'] ?? '', hash: claim?.dataset['hash'] ?? ''}
  })
  const keep = (next: Marks): void => {
    held = next
    store(key, marksFile(edition, held))
    const entered = held.marks.length + held.access.length
    count.textContent = entered > 0 ? `${count.dataset['some'] ?? ''} ${entered}` : (count.dataset['none'] ?? '')
    if (exportButton) exportButton.disabled = entered === 0
  }
  const show = (shown: typeof rows): void => {
    for (const {claim, copy, hash, item} of shown) {
      const mine = held.marks.find((mark) => mark.by === name.value && mark.claim === claim && mark.item === item)
      const visit = held.access.find((mark) => mark.by === name.value && mark.item === item)
      field(copy, 'verdict').value = mine?.verdict ?? 'not-checked'
      field(copy, 'evidence').value = mine?.evidence ?? ''
      field(copy, 'access').value = visit?.state ?? 'not-tried'
      state(copy, mine === undefined ? visit && 'kept' : mine.hash === hash ? 'kept' : 'voided')
    }
  }

  const judge = ({claim, copy, hash, item}: (typeof rows)[number]): void => {
    const by = name.value
    if (by.trim() === '') return state(copy, 'unnamed')
    const date = new Date().toISOString().slice(0, 10)
    const reached = field(copy, 'access').value
    keep({...held, access: withAccess(held.access, {item, state: reached, by, date})})
    const verdict = field(copy, 'verdict').value
    const evidence = field(copy, 'evidence').value.trim()
    if (needsEvidence(verdict) && evidence.length < shortestEvidence) return state(copy, 'short')
    keep({...held, marks: withMark(held.marks, {claim, item, verdict, by, date, ...(evidence !== '' && {evidence}), hash})})
    state(copy, verdict === 'not-checked' && reached === 'not-tried' ? undefined : 'kept')
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
    saveFile(`${name.value.trim().toLowerCase().replace(/\s+/g, '-') || 'marks'}.json`, marksFile(edition, held))
  })
  tools.querySelector<HTMLInputElement>('[data-import]')?.addEventListener('change', ({target}) => {
    void (target as HTMLInputElement).files?.[0]?.text().then((text) => {
      const imported = readMarks(text, edition)
      if (!imported) return void (count.textContent = count.dataset['problem'] ?? '')
      keep({marks: imported.marks.reduce(withMark, held.marks), access: imported.access.reduce(withAccess, held.access)})
      if (name.value === '') name.value = [...imported.marks, ...imported.access][0]?.by ?? ''
      show(rows)
    })
  })
  keep(held)
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
