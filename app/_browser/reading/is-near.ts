/**
 * Whether a note is to be seen beside its marker: drawn, within the window, and no further from it than half of the window's height.
 * Asked of what is drawn, since an engine may know all the rules and still put a note elsewhere.
 */
export function isNear(note: HTMLElement, marker: HTMLElement): boolean {
  if (!note.checkVisibility({visibilityProperty: true})) return false
  const {bottom, height, top} = note.getBoundingClientRect()
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0)
  const distance = Math.abs(top - marker.getBoundingClientRect().top)
  return seen >= Math.min(height, 48) && distance <= innerHeight / 2
}
