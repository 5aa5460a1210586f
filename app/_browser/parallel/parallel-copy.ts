import * as hooks from '../hooks.ts'

/** The texts of a column, one paragraph a row; empty cells say nothing. */
export function columnText(cells: ReadonlyArray<string>): string {
  return cells
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n')
}

/** Copies only the language in which a selection begins, when it runs over several rows. */
export function copyOneColumn(table: HTMLElement): void {
  table.addEventListener('copy', (event) => {
    const selection = getSelection()
    const first = cellAt(selection?.anchorNode ?? null)
    const last = cellAt(selection?.focusNode ?? null)
    if (!selection || !first || !last || first === last) return
    const range = selection.getRangeAt(0)
    const cells = [...table.querySelectorAll<HTMLElement>(`[${hooks.cell}]`)].filter(
      (cell) => cell.lang === first.lang && range.intersectsNode(cell)
    )
    event.clipboardData?.setData('text/plain', columnText(cells.map((cell) => textWithin(cell, range))))
    event.preventDefault()
  })
}

function cellAt(node: Node | null): HTMLElement | undefined {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>(`[${hooks.cell}]`) ?? undefined
}

/** The selected part of a cell, without what is not shown: printed forms, or corrected ones, as the reader has set. */
function textWithin(cell: HTMLElement, range: Range): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!range.intersectsNode(node) || !node.parentElement?.checkVisibility()) continue
    const start = node === range.startContainer ? range.startOffset : 0
    const end = node === range.endContainer ? range.endOffset : node.data.length
    text += node.data.slice(start, end)
  }
  return text
}
