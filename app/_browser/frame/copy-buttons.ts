/** Makes the buttons `[data-copy]` copy the text `[data-copied]` beside them; the button says when it is done. */
export function copyButtons(): void {
  addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null
    const text = button?.parentElement?.querySelector('[data-copied]')?.textContent?.trim()
    if (!button || !text) return
    void navigator.clipboard.writeText(text).then(() => {
      const label = button.textContent
      button.textContent = button.dataset['done'] ?? label
      setTimeout(() => (button.textContent = label), 2000)
    })
  })
}
