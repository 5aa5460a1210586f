let choice: HTMLElement | undefined

/** Where words belong to several phrases, offers each of them by its words; choosing one marks its counterparts alone. */
export function choosePhrase(from: HTMLElement, label: string, onChoose: (phrase: string) => void): void {
  const cell = from.closest<HTMLElement>('[data-cell]')
  choice = document.createElement('span')
  choice.id = 'phrase-choice'
  choice.setAttribute('role', 'group')
  choice.setAttribute('aria-label', label)
  for (const phrase of (from.dataset['phrase'] ?? '').split(' ')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = [...(cell?.querySelectorAll(`[data-phrase~="${phrase}"]`) ?? [])].map((element) => element.textContent?.trim()).join(' … ')
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      onChoose(phrase)
    })
    choice.append(button)
  }
  cell?.append(choice)
}

export function hidePhraseChoice(): void {
  choice?.remove()
  choice = undefined
}
