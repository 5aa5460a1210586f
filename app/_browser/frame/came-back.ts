const key = 'came-from'

/** In the reference list, marks the one backlink that leads to the marker the reader came from. */
export function cameBack(): void {
  addEventListener('click', ({target}) => {
    const marker = target instanceof Element ? target.closest('a[data-cite]') : null
    if (marker?.id) sessionStorage.setItem(key, marker.id)
  })
  const mark = (): void => {
    for (const link of document.querySelectorAll('[data-came-back]')) link.removeAttribute('data-came-back')
    const from = sessionStorage.getItem(key)
    const entry = document.getElementById(location.hash.slice(1))
    if (!from || !entry) return
    entry.querySelector(`a[href$="#${CSS.escape(from)}"]`)?.setAttribute('data-came-back', '')
  }
  addEventListener('hashchange', mark)
  mark()
}
