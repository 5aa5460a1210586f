import * as hooks from '../hooks.ts'

/** Lets what is copied of a translation say behind it whose words it holds, and where they stand; the author’s own, opened beside it, stay alone. */
export function copiedTranslation(): void {
  const text = document.querySelector<HTMLElement>(`[${hooks.sayTranslated}]`)
  text?.addEventListener('copy', (event) => {
    const selection = getSelection()
    const held = selection?.rangeCount ? selection.getRangeAt(0) : undefined
    if (!selection || !held || held.collapsed || isOriginal(held.startContainer, held.endContainer)) return
    const statement = `${text.getAttribute(hooks.sayTranslated)} ${location.href.replace(/#.*$/u, '')}`
    const html = document.createElement('div')
    html.append(held.cloneContents(), Object.assign(document.createElement('p'), {textContent: statement}))
    event.clipboardData?.setData('text/plain', `${selection}\n\n${statement}`)
    event.clipboardData?.setData('text/html', html.innerHTML)
    event.preventDefault()
  })
}

function isOriginal(...ends: ReadonlyArray<Node>): boolean {
  const originals = ends.map((node) => (node instanceof Element ? node : node.parentElement)?.closest('details.original'))
  return originals.every((original) => original && original === originals[0])
}
