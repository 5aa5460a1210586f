import * as hooks from '../hooks.ts'

/** Whether an entry passes a choice: each chosen value is among the words of the entry's attribute of that name. */
export function passes(entry: Readonly<Record<string, string | undefined>>, choice: ReadonlyMap<string, string>): boolean {
  return [...choice].every(([name, value]) => value === '' || (entry[name] ?? '').split(' ').includes(value))
}

/** Narrows each filtered list to what its form asks for; the address carries the choice. */
export function filters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(`form[${hooks.filters}]`)) {
    const selects = [...form.querySelectorAll('select')]
    const entries = [...(form.closest(`[${hooks.filtered}]`)?.querySelectorAll<HTMLElement | SVGElement>(`[${hooks.entry}]`) ?? [])]
    // What is drawn of an entry stands in the list as well, and is not counted twice.
    const listed = entries.filter((entry) => entry instanceof HTMLElement)
    const count = form.querySelector(`[${hooks.entryCount}]`)
    const apply = (): void => {
      const choice = new Map(selects.map(({name, value}) => [name, value]))
      for (const entry of entries) entry.toggleAttribute('hidden', !passes(entry.dataset, choice))
      if (count) count.textContent = `${listed.filter(({hidden}) => !hidden).length} / ${listed.length}`
    }
    const query = new URLSearchParams(location.search)
    for (const select of selects) {
      const asked = query.get(select.name)
      if ([...select.options].some(({value}) => value === asked)) select.value = asked ?? ''
    }
    form.addEventListener('change', ({target}) => {
      apply()
      if (!(target instanceof HTMLSelectElement)) return
      const address = new URL(location.href)
      if (target.value) address.searchParams.set(target.name, target.value)
      else address.searchParams.delete(target.name)
      history.replaceState(history.state, '', address)
    })
    form.addEventListener('submit', (event) => event.preventDefault())
    apply()
    revealTarget(listed)
  }
}

/** A link to one entry shows it, whatever the filters say. */
function revealTarget(entries: ReadonlyArray<HTMLElement>): void {
  const reveal = (): void => {
    const entry = location.hash && entries.find(({id}) => id === location.hash.slice(1))
    if (!entry || !entry.hidden) return
    entry.hidden = false
    entry.scrollIntoView()
  }
  addEventListener('hashchange', reveal)
  reveal()
}
