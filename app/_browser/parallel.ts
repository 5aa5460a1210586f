import {cellAfter, counterparts} from './parallel-counterparts.ts'
import {copyOneColumn} from './parallel-copy.ts'

/** Marks the counterparts of what is pointed at, focused or tapped; arrow keys walk the cells; copying keeps to one language. */
export function parallel(): void {
  const table = document.querySelector<HTMLElement>('[data-parallel]')
  if (!table) return
  const rows = [...table.querySelectorAll('[data-row]')].map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
  let chosen: Element | undefined

  const mark = (from: Element | undefined): void => {
    for (const marked of table.querySelectorAll('[data-marked]')) marked.removeAttribute('data-marked')
    for (const element of from ? counterpartsOf(from) : []) element.setAttribute('data-marked', '')
    from?.setAttribute('data-marked', 'from')
  }
  const choose = (from: Element | undefined): void => mark((chosen = from))
  /** One cell at a time is in the order of Tab; the arrow keys lead to the others. */
  const rove = (cell: HTMLElement): void => {
    table.querySelector('[data-cell][tabindex="0"]')?.setAttribute('tabindex', '-1')
    cell.tabIndex = 0
  }

  for (const cell of rows.flat()) cell.tabIndex = -1
  if (rows[0]?.[0]) rove(rows[0][0])
  table.addEventListener('pointerover', ({target, pointerType}) => {
    if (pointerType !== 'touch') mark(pieceAt(target) ?? chosen)
  })
  table.addEventListener('pointerleave', () => mark(chosen))
  table.addEventListener('click', ({target}) => choose(pieceAt(target)))
  table.addEventListener('focusin', ({target}) => {
    if (target instanceof HTMLElement && target.matches('[data-cell]:focus-visible')) choose(target)
  })
  table.addEventListener('keydown', (event) => {
    const cell = event.target instanceof HTMLElement && event.target.matches('[data-cell]') ? event.target : undefined
    const row = rows.findIndex((cells) => cell && cells.includes(cell))
    if (!cell || row < 0 || event.altKey || event.metaKey || event.shiftKey) return
    const [nextRow, nextColumn] = cellAfter(event.key, row, rows[row]?.indexOf(cell) ?? 0) ?? [-1, -1]
    const next = rows[nextRow]?.[nextColumn]
    if (!next) return
    event.preventDefault()
    rove(next)
    next.focus()
  })
  addEventListener('keydown', ({key}) => {
    if (key === 'Escape') choose(undefined)
  })
  copyOneColumn(table)
}

function pieceAt(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest('[data-link], [data-cell]')) || undefined
}

function counterpartsOf(from: Element): ReadonlyArray<Element> {
  const row = from.closest('[data-row]')
  if (!row) return []
  const linked = from.matches('[data-link]')
  const pieces = [...row.querySelectorAll<HTMLElement>(linked ? '[data-link]' : '[data-cell]')].map((element) => ({
    element,
    lang: element.closest<HTMLElement>('[data-cell]')?.lang ?? '',
    links: linked ? (element.dataset['link'] ?? '').split(' ') : []
  }))
  const piece = pieces.find(({element}) => element === from)
  return piece ? counterparts(piece, pieces).map(({element}) => element) : []
}
