/**
 * Fills the list of contents of the volume with its headings that are seen on paper, down to `depth`, each with room for the number of its page.
 * Runs in the browser that prints, which alone knows what is seen: it takes nothing from outside.
 */
export function listContents(depth: number): void {
  const list = document.querySelector('#volume-contents ol')
  const headings = document.querySelectorAll<HTMLElement>('h1, h2, h3')
  const first = document.querySelector('h1')
  for (const [index, heading] of headings.entries()) {
    const level = Number(heading.tagName.slice(1))
    // The title above the list needs no entry in it.
    if (heading === first || !heading.checkVisibility() || (level > 1 && heading.closest('.opening'))) continue
    if (level > depth && !heading.hasAttribute('data-part-title')) continue
    heading.id ||= `heading-${index + 1}`
    const entry = document.createElement('li')
    entry.style.setProperty('--depth', String(level - 1))
    const link = document.createElement('a')
    link.href = `#${heading.id}`
    link.lang = heading.closest<HTMLElement>('[lang]')?.lang ?? ''
    link.textContent = heading.innerText.trim()
    const label = level === 1 ? heading.closest<HTMLElement>('[data-label]')?.dataset['label'] : undefined
    const remark = document.createElement('small')
    remark.textContent = label ?? ''
    const leader = document.createElement('span')
    leader.className = 'leader'
    const page = document.createElement('span')
    page.className = 'page'
    page.textContent = '000'
    const name = document.createElement('span')
    name.append(link, ...(label ? [' ', remark] : []))
    entry.append(name, ' ', leader, ' ', page)
    list?.append(entry)
  }
}
