import * as hooks from '../hooks.ts'
import {answers, cellAfter, counterparts, isPartly} from './parallel-counterparts.ts'
import {copyOneColumn} from './parallel-copy.ts'
import {rootSetting} from '../frame/root-setting.ts'
import {words} from '../frame/words.ts'
import {choosePhrase, hidePhraseChoice, leavePhraseChoice} from './phrase-choice.ts'

/**
 * Marks the counterparts of what is pointed at, focused or tapped: of a phrase, else of a linked sentence, else of the row. Arrow
 * keys walk the cells, Enter leads to the phrases of a cell and Esc back; copying keeps to one language.
 */
export function parallel(): void {
  const table = document.querySelector<HTMLElement>(`[${hooks.parallel}]`)
  if (!table) return
  const rows = [...table.querySelectorAll(`[${hooks.row}]`)].map((row) => [...row.querySelectorAll<HTMLElement>(`[${hooks.cell}]`)])
  let chosen: Element | undefined

  const mark = (from: Element | undefined, phrases?: ReadonlyArray<string>): void => {
    for (const marked of table.querySelectorAll(`[${hooks.marked}]`)) marked.removeAttribute(hooks.marked)
    for (const [element, how] of from ? counterpartsOf(from, phrases) : []) element.setAttribute(hooks.marked, how)
    from?.setAttribute(hooks.marked, 'from')
  }
  const choose = (from: Element | undefined): void => {
    hidePhraseChoice()
    mark((chosen = from))
    if (from instanceof HTMLElement && wordsOf(from, hooks.phrase).length > 1)
      choosePhrase(from, words(table, hooks.sayChoice), (phrase) => mark(from, [phrase]))
  }
  /** One cell at a time is in the order of Tab; the arrow keys lead to the others. */
  const rove = (cell: HTMLElement): void => {
    table.querySelector(`[${hooks.cell}][tabindex="0"]`)?.setAttribute('tabindex', '-1')
    cell.tabIndex = 0
  }

  for (const cell of rows.flat()) cell.tabIndex = -1
  for (const phrase of table.querySelectorAll<HTMLElement>(`[${hooks.phrase}]`)) phrase.tabIndex = -1
  if (rows[0]?.[0]) rove(rows[0][0])
  table.addEventListener('pointerover', ({target, pointerType}) => {
    if (pointerType !== 'touch') mark(pieceAt(target) ?? chosen)
  })
  table.addEventListener('pointerleave', () => mark(chosen))
  table.addEventListener('click', ({target}) => {
    choose(pieceAt(target))
    openRow(pieceAt(target))
  })
  table.addEventListener('focusin', ({target}) => {
    if (target instanceof HTMLElement && target.matches(`[${hooks.cell}]:focus-visible, [${hooks.phrase}]:focus-visible`)) choose(target)
  })
  table.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : undefined
    if (event.altKey || event.metaKey || event.shiftKey) return
    const next = target?.matches(`[${hooks.phrase}]`)
      ? phraseAfter(event.key, target)
      : target?.matches(`[${hooks.cell}]`)
        ? afterCell(event.key, target, rows)
        : undefined
    if (!next) return
    event.preventDefault()
    if (next.matches(`[${hooks.cell}]`)) rove(next)
    next.focus()
  })
  addEventListener('keydown', ({key}) => {
    if (key === 'Escape' && !leavePhraseChoice()) choose(undefined)
  })
  copyOneColumn(table)
}

/** In the view of one language, shows the others of a row. */
function openRow(piece: Element | undefined): void {
  const row = piece?.closest(`[${hooks.row}]`)
  if (!row || !rootSetting('view').startsWith('one')) return
  row.toggleAttribute(hooks.open, true)
  row.querySelector(`[${hooks.openRow}]`)?.setAttribute('aria-expanded', 'true')
}

function afterCell(key: string, cell: HTMLElement, rows: ReadonlyArray<ReadonlyArray<HTMLElement>>): HTMLElement | undefined {
  if (key === 'Enter') {
    openRow(cell)
    return cell.querySelector<HTMLElement>(`[${hooks.phrase}]`) ?? undefined
  }
  let row = rows.findIndex((cells) => cells.includes(cell))
  let column = rows[row]?.indexOf(cell) ?? 0
  let next: HTMLElement | undefined
  do {
    ;[row, column] = cellAfter(key, row, column) ?? [-1, -1]
    next = rows[row]?.[column]
  } while (next && !next.checkVisibility())
  return next
}

function phraseAfter(key: string, phrase: HTMLElement): HTMLElement | undefined {
  const cell = phrase.closest<HTMLElement>(`[${hooks.cell}]`)
  if (key === 'Escape') return cell ?? undefined
  const phrases = [...(cell?.querySelectorAll<HTMLElement>(`[${hooks.phrase}]`) ?? [])]
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  return step === 0 ? undefined : phrases[phrases.indexOf(phrase) + step]
}

function pieceAt(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest(`[${hooks.phrase}], [${hooks.link}], [${hooks.cell}]`)) || undefined
}

function counterpartsOf(
  from: Element,
  phrases: ReadonlyArray<string> = wordsOf(from, hooks.phrase)
): ReadonlyArray<readonly [Element, string]> {
  const row = from.closest(`[${hooks.row}]`)
  if (!row) return []
  if (phrases.length > 0) {
    return [...row.querySelectorAll(`[${hooks.phrase}]`)].flatMap((element): ReadonlyArray<readonly [Element, string]> => {
      const how = answers({phrases: wordsOf(element, hooks.phrase), parts: wordsOf(element, hooks.part)}, phrases)
      if (how === undefined) return []
      const [own, other] = [from, element].map((piece) => piece.closest<HTMLElement>(`[${hooks.cell}]`))
      if (own === other) return [[element, 'from']]
      const shared = wordsOf(element, hooks.phrase).filter((phrase) => phrases.includes(phrase))
      return [[element, how === 'part' || isPartly(wordsOf(row, hooks.partly), shared, own?.lang ?? '', other?.lang ?? '') ? 'part' : '']]
    })
  }
  const linked = from.matches(`[${hooks.link}]`)
  const pieces = [...row.querySelectorAll<HTMLElement>(`[${linked ? hooks.link : hooks.cell}]`)].map((element) => ({
    element,
    lang: element.closest<HTMLElement>(`[${hooks.cell}]`)?.lang ?? '',
    links: linked ? wordsOf(element, hooks.link) : []
  }))
  const piece = pieces.find(({element}) => element === from)
  return piece ? counterparts(piece, pieces).map(({element}) => [element, ''] as const) : []
}

/** The words of an attribute. */
function wordsOf(element: Element, hook: string): ReadonlyArray<string> {
  return (element.getAttribute(hook) ?? '').split(' ').filter(Boolean)
}
