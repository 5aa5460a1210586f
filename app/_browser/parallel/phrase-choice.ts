import * as hooks from '../hooks.ts'

let choice: HTMLElement | undefined
let owner: HTMLElement | undefined

/** Where words belong to several phrases, offers each of them by its words; choosing one marks its counterparts alone. */
export function choosePhrase(from: HTMLElement, label: string, onChoose: (phrase: string) => void): void {
  const cell = from.closest<HTMLElement>(`[${hooks.cell}]`)
  owner = from
  choice = document.createElement('span')
  choice.id = hooks.phraseChoiceId
  choice.setAttribute('role', 'group')
  choice.setAttribute('aria-label', label)
  for (const phrase of (from.getAttribute(hooks.phrase) ?? '').split(' ')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.setAttribute('aria-pressed', 'false')
    button.textContent = cell ? wordsOf(phrase, cell) : ''
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      for (const other of choice?.children ?? []) other.setAttribute('aria-pressed', String(other === button))
      onChoose(phrase)
    })
    choice.append(button, ' ')
  }
  cell?.append(' ', choice)
}

/** The shown words of a phrase in a cell. A stretch within a stretch of the same phrase is not said twice. */
function wordsOf(phrase: string, cell: HTMLElement): string {
  const stretch = `[${hooks.phrase}~="${phrase}"]`
  return [...cell.querySelectorAll<HTMLElement>(stretch)]
    .filter((element) => !element.parentElement?.closest(stretch))
    .map((element) => element.innerText.trim())
    .join(' … ')
}

export function hidePhraseChoice(): void {
  choice?.remove()
  choice = undefined
}

/** Gives the focus back from the choice to the words it is about; false where it was not there. */
export function leavePhraseChoice(): boolean {
  if (!choice?.contains(document.activeElement)) return false
  owner?.focus()
  return true
}
